package org.disse.io.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.disse.check.Checks;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.Location;
import org.disse.check.Report;
import org.disse.check.Severity;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.json.Limits;
import org.disse.io.json.MalformedInput;
import org.disse.io.json.Pools;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * The entries of an NDJSON stream one after the other: memory holds one line. Unknown fields are
 * kept; the first broken line ends the reading.
 */
public final class NdjsonLines {
  private static final Policy POLICY =
      new Policy(false, Severity.INFO, Severity.INFO, true, Checks.none());
  private static final int LINE_FEED = '\n';

  /** Longer than any entry; what bounds the memory. */
  private static final int LONGEST = 1 << 26;

  private final InputStream stream;
  private final Pools pools = new Pools();
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int number;
  private int length;
  private byte[] header = new byte[0];

  /**
   * Reads a stream.
   *
   * @param stream the lines; not closed
   */
  public NdjsonLines(InputStream stream) {
    this.stream = stream;
  }

  /** A line that cannot be read, and why. */
  public static final class BrokenLine extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Report report;

    BrokenLine(Report report) {
      super(null, null, false, false);
      this.report = report;
    }

    /**
     * What is wrong with the line.
     *
     * @return the findings, at their places in the stream
     */
    public Report report() {
      return report;
    }
  }

  /**
   * Reads the first line.
   *
   * @return a knowledge base without entries
   * @throws IOException from the stream
   * @throws BrokenLine if the line is no header
   */
  public KnowledgeBase header() throws IOException {
    byte[] line = nextLine();
    if (line == null) {
      line = new byte[0];
    }
    Verdict verdict = read(line);
    header = line;
    return verdict.value().orElseThrow(() -> new BrokenLine(placed(verdict.report(), 1)));
  }

  /**
   * Reads the next entry.
   *
   * @return the entry; null at the end
   * @throws IOException from the stream
   * @throws BrokenLine if the line is no entry
   */
  public @Nullable Entry next() throws IOException {
    byte[] line = nextLine();
    if (line == null) {
      return null;
    }
    Entry entry = entry(line);
    if (entry == null) {
      throw broken(line);
    }
    return entry;
  }

  /**
   * The length of the line read last.
   *
   * @return the bytes without the line feed
   */
  public int length() {
    return length;
  }

  /** The lane for good lines. Gives null if anything at all is wrong. */
  private @Nullable Entry entry(byte[] line) {
    Utf8Input in = new Utf8Input(Utf8Source.of(line), pools, Limits.USUAL);
    try {
      int mark = in.mark();
      Optional<Section> section =
          in.beginObject()
              ? Optional.ofNullable(in.peek(RecordCodec.ENTRY)).flatMap(Section::ofSingular)
              : Optional.empty();
      if (section.isEmpty()) {
        return null;
      }
      Entry entry = DocumentFields.codec(section.get()).readFields(in, mark, 0, true);
      in.finish();
      return in.problemCount() == 0 ? entry : null;
    } catch (MalformedInput e) {
      return null;
    }
  }

  /** Reads the line once more, behind the header, to learn what is wrong with it. */
  private BrokenLine broken(byte[] line) {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.writeBytes(header);
    two.write(LINE_FEED);
    two.writeBytes(line);
    return new BrokenLine(placed(read(two.toByteArray()).report(), 2));
  }

  private Verdict read(byte[] lines) {
    return new DocumentReader(Limits.USUAL, POLICY).readNdjson(Utf8Source.of(lines), pools);
  }

  private Report placed(Report report, int line) {
    return new Report(
        report.findings().stream()
            .filter(Finding::isError)
            .map(
                finding ->
                    finding.toBuilder()
                        .location(
                            finding
                                .location()
                                .map(old -> new Location(old.line() - line + number, old.column())))
                        .build())
            .toList());
  }

  /**
   * The line read last is wrong for the reader's own reasons.
   *
   * @param code what is wrong
   * @param entry the entry of the line
   * @param message what was expected and what was there
   * @return the exception, to be thrown
   */
  public BrokenLine refuse(FindingCode code, Entry entry, String message) {
    Finding finding =
        Finding.of(code, "/id", message)
            .location(new Location(number, 1))
            .entry(entry.id())
            .build();
    return new BrokenLine(new Report(List.of(finding)));
  }

  /** The next line that is not blank, without its line feed. */
  private byte @Nullable [] nextLine() throws IOException {
    byte[] line = anyLine();
    while (line != null && isBlank(line)) {
      line = anyLine();
    }
    length = line == null ? 0 : line.length;
    return line;
  }

  private byte @Nullable [] anyLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      if (at == end) {
        end = Math.max(0, stream.read(buffer));
        at = 0;
        if (end == 0) {
          number++;
          return line.size() == 0 ? null : line.toByteArray();
        }
      }
      int from = at;
      while (at < end && buffer[at] != LINE_FEED) {
        at++;
      }
      line.write(buffer, from, at - from);
      if (line.size() > LONGEST) {
        throw tooLong();
      }
      if (at < end) {
        at++;
        number++;
        return line.toByteArray();
      }
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private BrokenLine tooLong() {
    Finding finding =
        Finding.of(
                FindingCode.LIMIT_EXCEEDED,
                "",
                "expected a line of at most " + LONGEST + " bytes, but was a longer one")
            .location(new Location(number + 1, 1))
            .build();
    return new BrokenLine(new Report(List.of(finding)));
  }
}
