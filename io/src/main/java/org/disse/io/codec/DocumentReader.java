package org.disse.io.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.disse.check.Checks;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.ReferenceCheck;
import org.disse.check.Report;
import org.disse.check.Severity;
import org.disse.entry.EntryId;
import org.disse.entry.Section;
import org.disse.io.Preset;
import org.disse.io.ReadOptions;
import org.disse.io.ReadResult;
import org.disse.io.json.JsonInput;
import org.disse.io.json.Limits;
import org.disse.io.json.MalformedInput;
import org.disse.io.json.Place;
import org.disse.io.json.Pools;
import org.disse.io.json.Problem;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.FormatVersion;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole document, JSON or NDJSON, and reports on it: one pass for the values, one for what
 * ties entries together.
 */
public final class DocumentReader {
  private final ReadOptions options;

  /**
   * Reads by the given options.
   *
   * @param options preset and limits
   */
  public DocumentReader(ReadOptions options) {
    this.options = options;
  }

  /**
   * The limits of the options.
   *
   * @param options the options
   * @return what the token port needs of them
   */
  public static Limits limits(ReadOptions options) {
    return new Limits(
        options.maxDepth(),
        options.maxStringBytes(),
        options.maxNumberLength(),
        options.maxFindings());
  }

  /**
   * Reads a JSON document.
   *
   * @param source the text
   * @param pools what the session remembers
   * @return the knowledge base, if it may be used, and the report
   */
  public ReadResult<KnowledgeBase> readDocument(Utf8Source source, Pools pools) {
    Utf8Input in = new Utf8Input(source, pools, limits(options));
    DocumentBuilder document = new DocumentBuilder(options.maxEntries());
    KnowledgeBase base = null;
    boolean whole = false;
    if (fits(source, document)) {
      try {
        base = read(in, document);
        in.finish();
        whole = true;
      } catch (MalformedInput e) {
        document.collect(in, in.entryId());
        document.add(e.problem(), null);
      }
    }
    return conclude(document, base, whole, new Utf8Places(source, document));
  }

  /**
   * Reads a JSON document from a host's parser.
   *
   * @param in the input at the document
   * @return the knowledge base, if it may be used, and the report
   */
  public ReadResult<KnowledgeBase> readDocument(JsonInput in) {
    DocumentBuilder document = new DocumentBuilder(options.maxEntries());
    KnowledgeBase base = null;
    boolean whole = false;
    try {
      base = read(in, document);
      whole = true;
    } catch (MalformedInput e) {
      document.collect(in, in.entryId());
      document.add(e.problem(), null);
    }
    return conclude(document, base, whole, new KnownPlaces(document));
  }

  private @Nullable KnowledgeBase read(JsonInput in, DocumentBuilder document) {
    int mark = in.mark();
    KnowledgeBase base = null;
    if (in.beginObject()) {
      base = DocumentFields.DOCUMENT.readInto(in, document, mark, 0, false);
    }
    in.entryId(null);
    document.collectOwn(in);
    return document.isBroken() ? null : base;
  }

  /**
   * Reads NDJSON.
   *
   * @param source the text
   * @param pools what the session remembers
   * @return the knowledge base, if it may be used, and the report
   */
  public ReadResult<KnowledgeBase> readNdjson(Utf8Source source, Pools pools) {
    DocumentBuilder document = new DocumentBuilder(options.maxEntries());
    EnumSet.allOf(Section.class).forEach(document::unsure);
    KnowledgeBase header = null;
    boolean whole = false;
    if (fits(source, document)) {
      NdjsonReader reader =
          new NdjsonReader(source, new Utf8Input(source, pools, limits(options)), document);
      header = reader.read();
      whole = true;
    }
    // The header was built before the entries came; only that it could be built matters.
    KnowledgeBase base = header == null ? null : document.build();
    return conclude(document, base, whole, new LinePlaces(source, document));
  }

  private boolean fits(Utf8Source source, DocumentBuilder document) {
    if (source.end() > options.maxBytes()) {
      document.add(
          problem(
              FindingCode.LIMIT_EXCEEDED,
              "expected a document of at most "
                  + options.maxBytes()
                  + " bytes, but was a longer one"),
          null);
      return false;
    }
    if (source.looksLikeUtf16()) {
      document.add(
          problem(FindingCode.MALFORMED_TEXT, "expected UTF-8, but was UTF-16 or UTF-32"), null);
      return false;
    }
    return true;
  }

  private static Problem problem(FindingCode code, String message) {
    return new Problem(code, new Place(0, "", Optional.empty()), message, Optional.empty());
  }

  private ReadResult<KnowledgeBase> conclude(
      DocumentBuilder document, @Nullable KnowledgeBase base, boolean whole, Places places) {
    List<Finding> findings = new ArrayList<>();
    FormatVersion version = document.formatVersion();
    if (version.major() != FormatVersion.CURRENT.major()) {
      // Whatever else was found is only what a document of another format looks like.
      findings.add(unsupported(version, places));
      return new ReadResult<>(Optional.empty(), new Report(findings), 0);
    }
    List<Placed> placed = new ArrayList<>();
    for (DocumentBuilder.Found found : document.found()) {
      Problem problem = found.problem();
      Finding.Builder finding =
          Finding.of(problem.code(), "", problem.message())
              .severity(found.isNote() ? severityOfUnknown(version) : problem.code().severity())
              .hint(problem.hint())
              .entry(Optional.ofNullable(found.entry()));
      placed.add(new Placed(places.of(found), finding));
    }
    if (whole) {
      whole = check(document, base == null ? document.build() : base, places, placed);
    }
    placed.sort(Comparator.comparingInt(one -> one.place().offset()));
    for (Placed one : placed) {
      Place place = places.resolve(one.place());
      findings.add(one.finding().pointer(place.pointer()).location(place.location()).build());
    }
    Report report = new Report(findings);
    boolean usable = whole && (options.preset() == Preset.LENIENT || report.isValid());
    return new ReadResult<>(
        usable ? Optional.ofNullable(base) : Optional.empty(),
        report,
        usable ? document.broken() : 0);
  }

  /** Runs the checks. Returns false if they found too much. */
  private boolean check(
      DocumentBuilder document, KnowledgeBase base, Places places, List<Placed> placed) {
    List<DocumentBuilder.LooseReference> loose = document.looseReferences();
    List<Optional<Finding.Builder>> looks =
        new ReferenceCheck(document.scope())
            .look(base, loose.stream().map(one -> one.found().ref()).toList());
    for (int i = 0; i < loose.size(); i++) {
      Place place = loose.get(i).found().place();
      Optional<EntryId> entry = Optional.ofNullable(loose.get(i).entry());
      looks.get(i).ifPresent(finding -> placed.add(new Placed(place, finding.entry(entry))));
    }
    AtomicInteger errors = new AtomicInteger(placed.size());
    try {
      Checks.structural(document.scope())
          .and(options.checks())
          .run(
              base,
              finding -> {
                Placed one = new Placed(places.of(finding, base), finding.toBuilder());
                if (finding.isError() && errors.incrementAndGet() > options.maxFindings()) {
                  throw new TooMany(one.place());
                }
                placed.add(one);
              });
      return true;
    } catch (TooMany e) {
      placed.add(new Placed(e.place, tooMany()));
      return false;
    }
  }

  private Finding.Builder tooMany() {
    return Finding.of(
        FindingCode.LIMIT_EXCEEDED,
        "",
        "expected at most " + options.maxFindings() + " findings, but was more");
  }

  /** Stops the checks at an error too many; infos may be as many as there are references. */
  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Place place;

    TooMany(Place place) {
      super(null, null, false, false);
      this.place = place;
    }
  }

  private record Placed(Place place, Finding.Builder finding) {}

  private static Finding unsupported(FormatVersion version, Places places) {
    Place place = places.resolve(places.ofField("disse"));
    return Finding.of(
            FindingCode.UNSUPPORTED_VERSION,
            place.pointer(),
            "expected format version "
                + FormatVersion.CURRENT.major()
                + ".x, but was "
                + Text.quote(version.toString()))
        .location(place.location())
        .hint(
            version.compareTo(FormatVersion.CURRENT) > 0
                ? "use a newer release of Disse"
                : "there was no such version")
        .build();
  }

  /** What is not known is an error only where it cannot come from a newer release. */
  private Severity severityOfUnknown(FormatVersion version) {
    return switch (options.preset()) {
      case STRICT ->
          version.compareTo(FormatVersion.CURRENT) > 0 ? Severity.WARNING : Severity.ERROR;
      case STANDARD -> Severity.WARNING;
      case LENIENT -> Severity.INFO;
    };
  }
}
