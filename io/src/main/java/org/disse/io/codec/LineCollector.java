package org.disse.io.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.Severity;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Section;
import org.disse.io.json.JsonInput;
import org.disse.io.json.MalformedInput;
import org.disse.io.json.Place;
import org.disse.io.json.Problem;
import org.disse.io.json.ReferenceLog;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Locator;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.FormatVersion;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** Makes of each line of a block a value of its own. */
final class LineCollector implements LineSink {
  private static final ReferenceLog NO_REFERENCES = new ReferenceLog();

  private final Utf8Source source;
  private final Policy policy;
  private final int longest;
  private final DocumentBuilder header = new DocumentBuilder();
  private final List<ReadLine> lines = new ArrayList<>();
  private final List<DocumentBuilder.Found> found = new ArrayList<>();
  private FormatVersion version;
  private final ReferenceLog references = new ReferenceLog();
  private boolean lateHeader;
  private Stretch stretch;
  private @Nullable Entry entry;
  private @Nullable EntryId id;

  LineCollector(Utf8Source source, Policy policy, int longest, FormatVersion version) {
    this.source = source;
    this.policy = policy;
    this.longest = longest;
    this.version = version;
    this.stretch = Stretch.ofLine(source, source.start(), source.end(), 1);
  }

  List<ReadLine> lines() {
    return lines;
  }

  /** Whether there was a header in a line where it must not be. */
  boolean hasLateHeader() {
    return lateHeader;
  }

  @Override
  public void beginLine(Utf8Input in, int start, int end, int number) {
    begin(in, Stretch.ofLine(source, start, end, number));
    if (end - start > longest) {
      throw in.refuse("expected a line of at most " + longest + " bytes, but was a longer one");
    }
  }

  /** An entry that was cut out of a document. */
  void beginEntry(Utf8Input in, Stretch stretch) {
    begin(in, stretch);
    if (stretch.end() - stretch.start() > longest) {
      throw in.refuse("expected an entry of at most " + longest + " bytes, but was a longer one");
    }
  }

  private void begin(Utf8Input in, Stretch stretch) {
    this.stretch = stretch;
    found.clear();
    references.clear();
    entry = null;
    id = null;
    in.beginLine(references);
  }

  @Override
  public boolean endLine(Utf8Input in) {
    List<Finding> findings = findings();
    boolean refers = references.size() > 0 && (entry != null || !found.isEmpty());
    if (entry != null || id != null || !found.isEmpty()) {
      lines.add(
          new ReadLine(
              stretch,
              Optional.ofNullable(entry),
              Optional.ofNullable(id),
              findings,
              refers ? references.copy() : NO_REFERENCES));
    }
    return true;
  }

  /** What is wrong with the line, by the rules of {@link Conclusion} for an entry. */
  private List<Finding> findings() {
    Entry read = entry;
    if (found.isEmpty() && (read == null || policy.checks().isEmpty())) {
      return List.of();
    }
    PlacedFindings placed = new PlacedFindings();
    boolean isFaulty = addFound(placed);
    if (read != null) {
      addDoubts(read, isFaulty, placed);
    }
    if (placed.size() == 0) {
      return List.of();
    }
    Utf8Locator locator = stretch.locator();
    List<Finding> findings = placed.tell(place -> locator.locate(place.offset()));
    if (!placed.isWhole()) {
      entry = null;
    }
    return List.copyOf(findings);
  }

  /** Adds what was found while reading. Returns whether there is an error among it. */
  private boolean addFound(PlacedFindings placed) {
    boolean isFaulty = false;
    for (DocumentBuilder.Found one : found) {
      Problem problem = one.problem();
      Severity severity =
          one.isNote() ? policy.severityOfUnknown(version) : problem.code().severity();
      isFaulty |= severity == Severity.ERROR;
      placed.add(
          problem.place(),
          Finding.of(problem.code(), "", problem.message())
              .severity(severity)
              .hint(problem.hint())
              .entry(Optional.ofNullable(one.entry())));
    }
    return isFaulty;
  }

  /** Adds what the checks of meaning say of the entry alone. */
  private void addDoubts(Entry entry, boolean isFaulty, PlacedFindings placed) {
    KnowledgeBase alone = KnowledgeBase.builder().id("line").title("line").add(entry).build();
    policy
        .checks()
        .run(
            alone,
            doubt -> {
              boolean isOfEntry = doubt.entry().equals(Optional.of(entry.id()));
              if (!policy.conceals(doubt, isFaulty && isOfEntry)) {
                // The document that a doubt may be about is not in the text: the line has to do.
                String inner =
                    Places.entryOf(doubt, alone)
                        .map(about -> Places.innerPointer(doubt, about, alone))
                        .orElse("");
                Place place = new Place(stretch.find(inner), "", Optional.empty());
                placed.add(place, doubt.toBuilder());
              }
            });
  }

  @Override
  public DocumentBuilder header() {
    return header;
  }

  @Override
  public void lateHeader() {
    lateHeader = true;
  }

  @Override
  public void collect(JsonInput in, @Nullable EntryId entry) {
    // A header tells its version before its unknown fields are judged.
    version = header.hasVersion() ? header.formatVersion() : version;
    in.takeProblems()
        .forEach(problem -> found.add(new DocumentBuilder.Found(problem, entry, "", false)));
    in.takeNotes().forEach(note -> found.add(new DocumentBuilder.Found(note, entry, "", true)));
  }

  @Override
  public void add(Problem problem, @Nullable EntryId entry) {
    found.add(new DocumentBuilder.Found(problem, entry, "", false));
  }

  @Override
  public void breakOff(JsonInput in, MalformedInput malformed, @Nullable EntryId entry) {
    collect(in, entry);
    FindingCode code = malformed.problem().code();
    if (code == FindingCode.MALFORMED_JSON || code == FindingCode.MALFORMED_TEXT) {
      found.clear();
    }
    this.entry = null;
    // What was read of them may be wrong too, as in a whole document.
    references.clear();
    add(malformed.problem(), entry);
  }

  @Override
  public void leaveOut(@Nullable Section section, @Nullable EntryId id) {
    this.entry = null;
    this.id = id;
  }

  @Override
  public void endEntry(
      JsonInput in,
      Section section,
      int mark,
      @Nullable Entry entry,
      FieldsCodec<? extends Entry> codec) {
    this.entry = entry;
    this.id = in.entryId();
    collect(in, id);
  }
}
