package org.disse.io.codec;

import java.util.EnumSet;
import java.util.Optional;
import org.disse.check.FindingCode;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.json.JacksonInput;
import org.disse.io.json.JsonInput;
import org.disse.io.json.Limits;
import org.disse.io.json.MalformedInput;
import org.disse.io.json.Place;
import org.disse.io.json.Pools;
import org.disse.io.json.Problem;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole document, JSON or NDJSON, and reports on it: one pass for the values, one for what
 * ties entries together.
 */
public final class DocumentReader {
  private final Limits limits;
  private final Policy policy;
  private final Upgrades upgrades;

  /**
   * Reads within limits and by a policy.
   *
   * @param limits when to refuse
   * @param policy how to judge what is found
   */
  public DocumentReader(Limits limits, Policy policy) {
    this(limits, policy, Upgrades.KNOWN);
  }

  DocumentReader(Limits limits, Policy policy, Upgrades upgrades) {
    this.limits = limits;
    this.policy = policy;
    this.upgrades = upgrades;
  }

  /**
   * Reads a JSON document.
   *
   * @param source the text
   * @param pools what the session remembers
   * @return the knowledge base, if it may be used, and the report
   */
  public Verdict readDocument(Utf8Source source, Pools pools) {
    if (upgrades.isEmpty()) {
      return readOurs(source, pools);
    }
    return new OldDocument(source, pools, limits, policy)
        .read(upgrades)
        .orElseGet(() -> readOurs(source, pools));
  }

  private Verdict readOurs(Utf8Source source, Pools pools) {
    Utf8Input in = new Utf8Input(source, pools, limits);
    DocumentBuilder document = new DocumentBuilder(limits.entries());
    KnowledgeBase base = null;
    boolean whole = false;
    if (fits(source, document)) {
      try {
        base = read(in, document);
        in.finish();
        whole = true;
      } catch (MalformedInput e) {
        document.breakOff(in, e, null);
      }
    }
    return new Conclusion(document, new Utf8Places(source, document), limits, policy)
        .draw(base, whole);
  }

  /**
   * Reads a JSON document from a host's parser.
   *
   * @param in the input, over a parser at the document or before it
   * @return the knowledge base, if it may be used, and the report
   */
  public Verdict readDocument(JacksonInput in) {
    DocumentBuilder document = new DocumentBuilder(limits.entries());
    KnowledgeBase base = null;
    boolean whole = false;
    try {
      in.start();
      base = read(in, document);
      whole = true;
    } catch (MalformedInput e) {
      document.breakOff(in, e, null);
    }
    return new Conclusion(document, new KnownPlaces(document), limits, policy).draw(base, whole);
  }

  /**
   * Reads one entry that stands alone. References are not checked: what they point at is elsewhere.
   *
   * @param source the text of its object
   * @param pools what the session remembers
   * @param section the section it belongs to
   * @return a knowledge base of that entry alone, if it may be used, and the report
   */
  public Verdict readEntry(Utf8Source source, Pools pools, Section section) {
    Utf8Input in = new Utf8Input(source, pools, limits);
    DocumentBuilder document = new DocumentBuilder();
    boolean whole = false;
    if (fits(source, document)) {
      try {
        read(in, document, section);
        in.finish();
        whole = true;
      } catch (MalformedInput e) {
        document.breakOff(in, e, null);
      }
    }
    return new Conclusion(document, new Utf8Places(source, document), limits, policy)
        .draw(whole ? document.build() : null, whole);
  }

  /**
   * Reads one entry that stands alone from a host's parser.
   *
   * @param in the input, over a parser at the entry's object or before it
   * @param section the section it belongs to
   * @return a knowledge base of that entry alone, if it may be used, and the report
   */
  public Verdict readEntry(JacksonInput in, Section section) {
    DocumentBuilder document = new DocumentBuilder();
    boolean whole = false;
    String above = "";
    try {
      in.start();
      above = in.placeOf(in.mark()).pointer();
      read(in, document, section);
      whole = true;
    } catch (MalformedInput e) {
      document.breakOff(in, e, null);
    }
    return new Conclusion(document, new KnownPlaces(document, above), limits, policy)
        .draw(whole ? document.build() : null, whole);
  }

  private static void read(JsonInput in, DocumentBuilder document, Section section) {
    FieldsCodec<? extends Entry> codec = DocumentFields.codec(section);
    document.beginEntry(in);
    int mark = in.mark();
    document.endEntry(in, section, 0, mark, codec.read(in), codec);
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
  public Verdict readNdjson(Utf8Source source, Pools pools) {
    DocumentBuilder document = new DocumentBuilder(limits.entries());
    EnumSet.allOf(Section.class).forEach(document::unsure);
    KnowledgeBase header = null;
    boolean whole = false;
    if (fits(source, document)) {
      NdjsonReader reader =
          new NdjsonReader(source, new Utf8Input(source, pools, limits), document, true);
      header = reader.read();
      whole = true;
    }
    // The header was built before the entries came; only that it could be built matters.
    KnowledgeBase base = header == null ? null : document.build();
    return new Conclusion(document, new LinePlaces(source, document), limits, policy)
        .draw(base, whole);
  }

  private boolean fits(Utf8Source source, DocumentBuilder document) {
    if (source.end() > limits.bytes()) {
      document.add(
          problem(
              FindingCode.LIMIT_EXCEEDED,
              "expected a document of at most " + limits.bytes() + " bytes, but was a longer one"),
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
}
