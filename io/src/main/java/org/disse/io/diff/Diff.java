package org.disse.io.diff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.disse.entry.Section;
import org.disse.io.codec.Trees;
import org.disse.knowledge.KnowledgeBase;

/**
 * What changed from one knowledge base to another, entry by entry and field by field.
 *
 * <p>Entries are matched by id. Items of a list are matched if they are equal, or have one key (the
 * study and stance of evidence, the subject, relation and object of a step), or stand between the
 * same neighbours and are alike. The order of entries means nothing but is kept: another order is a
 * change too, so that {@link #applyTo} gives the second knowledge base to the byte.
 *
 * <pre>{@code
 * Diff diff = Diff.between(before, after);
 * diff.changes().forEach(change -> System.out.println(diff.pointerTo(change) + " " + change));
 * String patch = diff.toJsonPatch();               // RFC 6902
 * KnowledgeBase same = diff.applyTo(before);       // writes the bytes of after
 * }</pre>
 */
public final class Diff {
  private final KnowledgeBase before;
  private final KnowledgeBase after;
  private final List<Change> changes;

  private Diff(KnowledgeBase before, KnowledgeBase after, List<Change> changes) {
    this.before = before;
    this.after = after;
    this.changes = Collections.unmodifiableList(changes);
  }

  /**
   * Compares two knowledge bases. Linear in their entries.
   *
   * @param before the first
   * @param after the second
   * @return what changed
   */
  public static Diff between(KnowledgeBase before, KnowledgeBase after) {
    List<Change> changes = new ArrayList<>();
    TreeDiff.between(
        Spot.ofDocument(),
        Trees.outline(before),
        Trees.outline(after),
        Trees.typeOfOutline(),
        changes);
    for (Section section : Section.values()) {
      new SectionDiff(section, before, after).addTo(changes);
    }
    return new Diff(before, after, changes);
  }

  /**
   * The first knowledge base.
   *
   * @return what was compared
   */
  public KnowledgeBase before() {
    return before;
  }

  /**
   * The second knowledge base.
   *
   * @return what it was compared with
   */
  public KnowledgeBase after() {
    return after;
  }

  /**
   * The changes: first of the document's own fields, then section by section.
   *
   * @return the changes in the order in which they apply
   */
  public List<Change> changes() {
    return changes;
  }

  /**
   * Whether nothing changed: then both are written alike.
   *
   * @return true if there is no change
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Makes the changes in a knowledge base.
   *
   * @param base the first knowledge base, or another that has what is changed
   * @return the changed knowledge base; from the first, it is written as the second is
   * @throws org.disse.value.InvalidValueException if it lacks what is to be changed, or has it
   *     otherwise
   */
  public KnowledgeBase applyTo(KnowledgeBase base) {
    return new Patcher(base).apply(changes);
  }

  /**
   * The JSON Pointer of a change in the document: in the first one if the entry was removed, else
   * in the second.
   *
   * @param change one of the changes
   * @return such as {@code /mechanisms/3/steps/0/relation}
   * @throws NoSuchElementException if it is of another diff
   */
  public String pointerTo(Change change) {
    Spot spot = change.spot();
    KnowledgeBase whose = change instanceof Change.EntryRemoved ? before : after;
    return spot.entry()
            .map(
                id ->
                    whose.pointerTo(
                        whose
                            .find(id)
                            .orElseThrow(
                                () ->
                                    new NoSuchElementException(
                                        "expected a change of this diff, but was one of " + spot))))
            .orElse("")
        + spot.pointer();
  }

  /**
   * The changes as a JSON Patch (RFC 6902) from the first document to the second. JSON knows no
   * order of fields, so the place of an unknown field is not in it.
   *
   * @return the text, one operation after the other
   */
  public String toJsonPatch() {
    return new String(Trees.prettyBytes(new JsonPatch(this).operations()), StandardCharsets.UTF_8);
  }

  /** How many entries came, went and changed. */
  @Override
  public String toString() {
    return DiffSummary.of(changes).toString();
  }
}
