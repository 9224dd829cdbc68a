package org.disse.io.codec;

import java.util.List;
import java.util.Optional;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.io.json.Limits;
import org.disse.io.json.LineBlocks;
import org.disse.io.json.Place;
import org.disse.io.json.PointerFinder;
import org.disse.io.json.Pools;
import org.disse.io.json.Problem;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Locator;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.FormatVersion;
import org.disse.knowledge.KnowledgeBase;

/** Reads blocks of NDJSON, each by itself, by the same rules as a whole document. Thread-safe. */
public final class LineReader {
  private final Limits limits;
  private final Policy policy;
  private final int longestLine;

  /**
   * What the first block gave.
   *
   * @param header the header, if it is a good one
   * @param version the version it tells; the current one without it
   * @param refusal why nothing can be read: another format, another encoding
   * @param headerless what is wrong unless a header is found later
   * @param isStillToCome whether all lines were blank
   * @param headerLine the findings of the header line, if there are any
   * @param block its lines, that one among them
   */
  public record Start(
      Optional<KnowledgeBase> header,
      FormatVersion version,
      Optional<Finding> refusal,
      Optional<Finding> headerless,
      boolean isStillToCome,
      Optional<ReadLine> headerLine,
      Lines block) {}

  /**
   * What a block gave.
   *
   * @param lines those with an entry or findings
   * @param lateHeader whether a header was among them, where it must not be
   */
  public record Lines(List<ReadLine> lines, boolean lateHeader) {}

  /**
   * Reads within limits and by a policy.
   *
   * @param limits when to refuse; those of entries and bytes do not apply, that of findings applies
   *     to each line
   * @param policy how to judge what is found
   * @param longestLine the longest line, in bytes
   */
  public LineReader(Limits limits, Policy policy, int longestLine) {
    this.limits = limits;
    this.policy = policy;
    this.longestLine = longestLine;
  }

  /**
   * Reads the block with the header.
   *
   * @param block the block
   * @param pools what the session remembers
   * @return its lines and what they say of the others
   */
  public Start readStart(LineBlocks.Block block, Pools pools) {
    Utf8Source source = block.source();
    if (block.isStart() && source.looksLikeUtf16()) {
      Finding refusal =
          Finding.of(FindingCode.MALFORMED_TEXT, "", "expected UTF-8, but was UTF-16 or UTF-32")
              .location(new Utf8Locator(source, 0, 1).locate(0).location())
              .build();
      return new Start(
          Optional.empty(),
          FormatVersion.CURRENT,
          Optional.of(refusal),
          Optional.empty(),
          false,
          Optional.empty(),
          new Lines(List.of(), false));
    }
    LineCollector sink = collector(block, FormatVersion.CURRENT);
    NdjsonReader reader = reader(block, sink, pools, true);
    reader.readLines(block.line());
    FormatVersion version = sink.header().formatVersion();
    Optional<Finding> refusal =
        version.major() == FormatVersion.CURRENT.major()
            ? Optional.empty()
            : Optional.of(Conclusion.unsupported(version, placeOfVersion(block)));
    Optional<Finding> headerless = reader.headerless().map(problem -> locate(problem, block));
    return new Start(
        Optional.ofNullable(reader.header()),
        version,
        refusal,
        headerless,
        reader.isFirst(),
        sink.lines().stream()
            .filter(
                line -> line.entry().isEmpty() && line.stretch().start() == startOf(block).start())
            .findFirst(),
        new Lines(sink.lines(), sink.hasLateHeader()));
  }

  /**
   * Reads a block behind the header.
   *
   * @param block the block
   * @param version what the header told
   * @param pools what the session remembers
   * @return its lines
   */
  public Lines read(LineBlocks.Block block, FormatVersion version, Pools pools) {
    LineCollector sink = collector(block, version);
    reader(block, sink, pools, false).readLines(block.line());
    return new Lines(sink.lines(), sink.hasLateHeader());
  }

  private LineCollector collector(LineBlocks.Block block, FormatVersion version) {
    return new LineCollector(block.source(), policy, longestLine, version);
  }

  private NdjsonReader reader(
      LineBlocks.Block block, LineCollector sink, Pools pools, boolean isFirst) {
    Utf8Source source = block.source();
    return new NdjsonReader(source, new Utf8Input(source, pools, limits), sink, isFirst);
  }

  private record FirstLine(int start, int number) {}

  /** The first line that is not blank; the end if there is none. */
  private static FirstLine startOf(LineBlocks.Block block) {
    Utf8Source source = block.source();
    int start = source.start();
    int line = block.line();
    int end = source.lineEnd(start);
    while (end < source.end() && source.isBlank(start, end)) {
      start = end + 1;
      end = source.lineEnd(start);
      line++;
    }
    return new FirstLine(start, line);
  }

  private static Place placeOfVersion(LineBlocks.Block block) {
    FirstLine first = startOf(block);
    int offset = new PointerFinder(block.source()).find(first.start(), "/disse");
    return new Utf8Locator(block.source(), first.start(), first.number()).locate(offset);
  }

  /** The place of what is missed: the first line, or the end where there is none. */
  private static Finding locate(Problem problem, LineBlocks.Block block) {
    FirstLine first = startOf(block);
    Place place =
        new Utf8Locator(block.source(), first.start(), first.number())
            .locate(problem.place().offset());
    return Finding.of(problem.code(), place.pointer(), problem.message())
        .location(place.location())
        .build();
  }
}
