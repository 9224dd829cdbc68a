package org.disse.io.codec;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disse.check.FindingCode;
import org.disse.check.ReadScope;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Section;
import org.disse.io.json.JsonInput;
import org.disse.io.json.MalformedInput;
import org.disse.io.json.Problem;
import org.disse.io.json.ProblemLog;
import org.disse.io.json.Utf8Input;
import org.disse.knowledge.FormatVersion;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Extensions;
import org.disse.value.Nearest;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge base in the making, with everything that was found on the way. A broken entry is left
 * out and remembered, so that what only follows from it is not reported again.
 *
 * <p>Longer than our other files, for it is where fields, entries and lines come together: most of
 * it is one setter or getter a fact.
 */
final class DocumentBuilder implements LineSink {
  /** A problem with the entry it belongs to; {@code inner} leads from its place to the value. */
  record Found(Problem problem, @Nullable EntryId entry, String inner, boolean isNote) {}

  /** A reference in an entry that was left out. */
  record LooseReference(ProblemLog.FoundReference found, @Nullable EntryId entry) {}

  /** Where an entry stood: its mark, and its number in its section as written. */
  record Origin(int mark, int ordinal) {}

  private final KnowledgeBase.Builder base = KnowledgeBase.builder();
  private final List<Found> found = new ArrayList<>();
  private final Set<EntryId> ids = new HashSet<>();
  private final Set<EntryId> leftOut = new HashSet<>();
  private final Set<Section> unsure = EnumSet.noneOf(Section.class);
  private final EnumSet<Section> begun = EnumSet.noneOf(Section.class);
  private final Map<Section, List<Origin>> origins = new EnumMap<>(Section.class);
  private FormatVersion formatVersion = FormatVersion.CURRENT;
  private boolean hasVersion;
  private boolean hasId;
  private boolean hasTitle;
  private final List<LooseReference> looseReferences = new ArrayList<>();
  private final int maxEntries;
  private boolean isBroken;
  private boolean isFull;
  private int broken;

  /** How much was found up to the end of the last entry with nothing found in it. */
  private int foundByThen;

  /** How much was found up to the beginning of this entry. */
  private int foundBefore;

  /** Without a limit of entries. */
  DocumentBuilder() {
    this(Integer.MAX_VALUE);
  }

  DocumentBuilder(int maxEntries) {
    this.maxEntries = maxEntries;
  }

  // ---- the document's own fields

  void formatVersion(FormatVersion version) {
    hasVersion = true;
    formatVersion = version;
    base.formatVersion(version);
  }

  void id(EntryId id) {
    hasId = true;
    base.id(id);
  }

  void title(String title) {
    hasTitle = true;
    base.title(title);
  }

  void version(String version) {
    base.version(version);
  }

  void license(String license) {
    base.license(license);
  }

  void description(String description) {
    base.description(description);
  }

  /** An unknown field that was probably meant to be a section keeps its entries out of reach. */
  void extensions(Extensions extensions) {
    base.extensions(extensions);
    List<String> absent = EnumSet.complementOf(begun).stream().map(Section::plural).toList();
    for (Extensions.Field field : extensions.fields()) {
      if (field.value() instanceof List) {
        Nearest.to(field.name(), absent)
            .ifPresent(near -> unsure(Section.valueOf(near.toUpperCase(Locale.ROOT))));
      }
    }
  }

  /** What was read, whole or not: what is missing of the document's own fields is made up. */
  KnowledgeBase build() {
    if (!hasId) {
      base.id("unknown");
    }
    if (!hasTitle) {
      base.title("unknown");
    }
    return base.build();
  }

  /** Whether all that a document must tell of itself was read. */
  boolean isComplete() {
    return hasVersion && hasId && hasTitle;
  }

  /** Whether the version was told, so far. */
  boolean hasVersion() {
    return hasVersion;
  }

  /** Whether something is wrong with the document's own fields, so that it must not be used. */
  boolean isBroken() {
    return isBroken;
  }

  // ---- entries

  void beginSection(Section section) {
    begun.add(section);
  }

  void beginEntry(JsonInput in) {
    collectOwn(in);
    foundBefore = found.size();
    in.entryId(null);
    if (entries() >= maxEntries) {
      isFull = true;
      throw in.refuse("expected at most " + maxEntries + " entries, but was more");
    }
  }

  // ---- lines

  /** An entry whose text does not touch that of the others. */
  @Override
  public void beginLine(Utf8Input in, int start, int end, int number) {
    foundByThen = found.size();
    beginEntry(in);
    foundByThen = found.size();
  }

  @Override
  public boolean endLine(Utf8Input in) {
    return !isFull && !in.isExhausted();
  }

  @Override
  public DocumentBuilder header() {
    return this;
  }

  @Override
  public void endEntry(
      JsonInput in,
      Section section,
      int mark,
      @Nullable Entry entry,
      FieldsCodec<? extends Entry> codec) {
    endEntry(in, section, entries(), mark, entry, codec);
  }

  // ---- entries of both forms

  void endEntry(
      JsonInput in,
      Section section,
      int ordinal,
      int mark,
      @Nullable Entry entry,
      FieldsCodec<? extends Entry> codec) {
    EntryId id = in.entryId();
    collect(in, id);
    if (entry == null) {
      leaveOut(section, id);
      in.referencesIn(mark, () -> reread(in, codec))
          .forEach(found -> looseReferences.add(new LooseReference(found, id)));
    } else if (ids.add(entry.id())) {
      base.add(entry);
      if (found.size() == foundBefore) {
        foundByThen = foundBefore;
      }
      originsOf(section).add(new Origin(mark, ordinal));
    } else {
      broken++;
      Problem duplicate =
          new Problem(
              FindingCode.DUPLICATE_ID,
              in.placeOf(mark),
              duplicateId(entry.id()),
              Optional.empty());
      found.add(new Found(duplicate, id, "/id", false));
    }
  }

  /** What is told of an id that another entry has. */
  static String duplicateId(EntryId id) {
    return "expected an id of one entry, but was " + Text.quote(id.value()) + " again";
  }

  private static void reread(JsonInput in, FieldsCodec<? extends Entry> codec) {
    int mark = in.mark();
    if (in.beginObject()) {
      // As in an NDJSON line, where the field that a document may not have is allowed.
      codec.readFields(in, mark, in.problemCount(), true);
    }
  }

  /**
   * Takes the place where the text ceases to be JSON. What was found since the last good entry most
   * likely follows from it: a missing quote makes nonsense of a value, a missing bracket of all
   * that comes after it.
   */
  @Override
  public void breakOff(JsonInput in, MalformedInput malformed, @Nullable EntryId entry) {
    collect(in, in.entryId());
    FindingCode code = malformed.problem().code();
    if (code == FindingCode.MALFORMED_JSON || code == FindingCode.MALFORMED_TEXT) {
      found.subList(foundByThen, found.size()).clear();
    }
    found.add(new Found(malformed.problem(), entry, "", false));
  }

  /** Remembers an entry that could not be read; one too many is not read at all. */
  @Override
  public void leaveOut(@Nullable Section section, @Nullable EntryId id) {
    if (isFull) {
      return;
    }
    broken++;
    if (id != null) {
      leftOut.add(id);
    } else if (section != null) {
      unsure(section);
    }
  }

  /** Remembers that entries of a section may be missing without their ids being known. */
  void unsure(Section section) {
    unsure.add(section);
  }

  /** Takes what the input recorded of the document's own fields since the last time. */
  void collectOwn(JsonInput in) {
    isBroken |= in.problemCount() > 0;
    collect(in, null);
  }

  /** Takes what the input recorded since the last time. */
  @Override
  public void collect(JsonInput in, @Nullable EntryId entry) {
    in.takeProblems().forEach(problem -> found.add(new Found(problem, entry, "", false)));
    in.takeNotes().forEach(note -> found.add(new Found(note, entry, "", true)));
  }

  @Override
  public void add(Problem problem, @Nullable EntryId entry) {
    found.add(new Found(problem, entry, "", false));
  }

  // ---- what came of it

  List<Found> found() {
    return found;
  }

  List<LooseReference> looseReferences() {
    return looseReferences;
  }

  FormatVersion formatVersion() {
    return formatVersion;
  }

  int broken() {
    return broken;
  }

  int entries() {
    return ids.size() + broken;
  }

  ReadScope scope(Set<EntryId> faulty) {
    return new ReadScope(unsure, leftOut, faulty);
  }

  private List<Origin> originsOf(Section section) {
    return origins.computeIfAbsent(section, key -> new ArrayList<>());
  }

  Origin originOf(Section section, int number) {
    return originsOf(section).get(number);
  }
}
