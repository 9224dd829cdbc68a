package org.disse.io.codec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.Severity;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.json.DocumentBlocks;
import org.disse.io.json.Limits;
import org.disse.io.json.MalformedInput;
import org.disse.io.json.Outline;
import org.disse.io.json.Place;
import org.disse.io.json.PointerFinder;
import org.disse.io.json.Pools;
import org.disse.io.json.Problem;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Locator;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.FormatVersion;
import org.disse.knowledge.KnowledgeBase;

/**
 * Reads entries that were cut out of a document, each by itself, and what stands around them, by
 * the same rules as the whole document. Thread-safe.
 */
public final class ElementReader {
  /** The names of the lists that a document is cut into. */
  public static final Set<String> LISTS =
      Arrays.stream(Section.values()).map(Section::plural).collect(Collectors.toUnmodifiableSet());

  /** An entry stands in the root and in the list of its section. */
  private static final int ABOVE = 2;

  private final Limits limits;
  private final Policy policy;
  private final int longest;

  /**
   * What stands around the entries.
   *
   * @param header the document's own fields, if they are there and good
   * @param version the version that is told; the current one without it
   * @param refusal why nothing can be read: another format, another encoding
   * @param own what is wrong with the document's own fields
   * @param malformed where the text between the entries ceases to be JSON
   */
  public record Around(
      Optional<KnowledgeBase> header,
      FormatVersion version,
      Optional<Finding> refusal,
      List<Finding> own,
      Optional<Finding> malformed) {
    static Around refused(FormatVersion version, Finding refusal) {
      return new Around(
          Optional.empty(), version, Optional.of(refusal), List.of(), Optional.empty());
    }
  }

  /**
   * What a block gave.
   *
   * @param entries those with an entry or findings
   * @param isBroken whether the text of the last one ceases to be JSON
   */
  public record Entries(List<ReadLine> entries, boolean isBroken) {}

  /**
   * Reads within limits and by a policy.
   *
   * @param limits when to refuse; those of entries and bytes do not apply, that of findings applies
   *     to each entry
   * @param policy how to judge what is found
   * @param longest the longest entry, in bytes
   */
  public ElementReader(Limits limits, Policy policy, int longest) {
    this.limits = limits;
    this.policy = policy;
    this.longest = longest;
  }

  // ---- entries

  /**
   * Reads a block of entries.
   *
   * @param block the block
   * @param version what the document told
   * @param pools what the session remembers
   * @return its entries, up to one that is not JSON
   */
  public Entries read(DocumentBlocks.Block block, FormatVersion version, Pools pools) {
    Utf8Source source = block.source();
    LineCollector sink = new LineCollector(source, policy, longest, version);
    Utf8Input in = new Utf8Input(source, pools, limits);
    for (DocumentBlocks.Element element : block.elements()) {
      boolean isJson = read(in, sink, source, element);
      sink.endLine(in);
      if (!isJson) {
        return new Entries(sink.lines(), true);
      }
    }
    return new Entries(sink.lines(), false);
  }

  private static boolean read(
      Utf8Input in, LineCollector sink, Utf8Source source, DocumentBlocks.Element element) {
    Section section = Section.valueOf(element.list().toUpperCase(Locale.ROOT));
    String above = "/" + element.list() + "/" + element.ordinal();
    in.enterRegion(element.start(), element.end(), ABOVE);
    try {
      sink.beginEntry(
          in, new Stretch(source, element.start(), element.end(), element.location(), above));
      FieldsCodec<? extends Entry> codec = DocumentFields.codec(section);
      int mark = in.mark();
      Entry entry = codec.read(in);
      in.finish();
      sink.endEntry(in, section, mark, entry, codec);
      return true;
    } catch (MalformedInput e) {
      sink.breakOff(in, e, in.entryId());
      sink.leaveOut(section, in.entryId());
      return false;
    } finally {
      in.leaveRegion();
    }
  }

  // ---- what stands around them

  /**
   * Reads what stands around the entries.
   *
   * @param outline the document without them
   * @param pools what the session remembers
   * @return the document's own fields, and what is wrong with them
   */
  public Around read(Outline outline, Pools pools) {
    Utf8Source source = outline.source();
    if (source.looksLikeUtf16()) {
      return Around.refused(
          FormatVersion.CURRENT,
          Finding.of(FindingCode.MALFORMED_TEXT, "", "expected UTF-8, but was UTF-16 or UTF-32")
              .location(place(outline, source, 0).location())
              .build());
    }
    DocumentBuilder document = new DocumentBuilder();
    Optional<Problem> malformed = read(new Utf8Input(source, pools, limits), document);
    FormatVersion version = document.formatVersion();
    if (version.major() != FormatVersion.CURRENT.major()) {
      int offset = new PointerFinder(source).find(source.start(), "/" + DocumentFields.VERSION);
      return Around.refused(
          version, Conclusion.unsupported(version, place(outline, source, offset)));
    }
    List<Finding> own = own(outline, source, document);
    boolean isGood =
        document.isComplete() && !document.isBroken() && own.stream().noneMatch(Finding::isError);
    return new Around(
        isGood ? Optional.of(document.build()) : Optional.empty(),
        version,
        Optional.empty(),
        own,
        malformed.map(problem -> told(problem, outline, source)));
  }

  /** As the reader of whole documents does it; gives the place where the text is not JSON. */
  private static Optional<Problem> read(Utf8Input in, DocumentBuilder document) {
    try {
      int mark = in.mark();
      if (in.beginObject()) {
        DocumentFields.DOCUMENT.readInto(in, document, mark, 0, false);
      }
      in.entryId(null);
      document.collectOwn(in);
      in.finish();
      return Optional.empty();
    } catch (MalformedInput e) {
      document.collectOwn(in);
      return Optional.of(e.problem());
    }
  }

  private List<Finding> own(Outline outline, Utf8Source source, DocumentBuilder document) {
    PlacedFindings placed = new PlacedFindings();
    for (DocumentBuilder.Found found : document.found()) {
      Problem problem = found.problem();
      if (outline.isFiller(problem.place())) {
        continue;
      }
      Severity severity =
          found.isNote()
              ? policy.severityOfUnknown(document.formatVersion())
              : problem.code().severity();
      placed.add(
          problem.place(),
          Finding.of(problem.code(), "", problem.message())
              .severity(severity)
              .hint(problem.hint()));
    }
    Utf8Locator locator = new Utf8Locator(source, source.start(), 1);
    return placed.tell(place -> outline.placeOf(locator.locate(place.offset())));
  }

  private Finding told(Problem problem, Outline outline, Utf8Source source) {
    Place place = place(outline, source, problem.place().offset());
    if (outline.isCut() && problem.place().offset() >= source.end()) {
      return Finding.of(
              FindingCode.LIMIT_EXCEEDED,
              place.pointer(),
              "expected at most " + longest + " bytes around the entries, but was more")
          .location(place.location())
          .build();
    }
    return Finding.of(problem.code(), place.pointer(), problem.message())
        .location(place.location())
        .hint(problem.hint())
        .build();
  }

  private static Place place(Outline outline, Utf8Source source, int offset) {
    return outline.placeOf(new Utf8Locator(source, source.start(), 1).locate(offset));
  }
}
