package org.disse.check;

import java.util.Set;
import org.disse.entry.EntryId;
import org.disse.entry.Section;

/**
 * How much of a document a knowledge base holds, so that a reference is called dangling only where
 * that is sure.
 *
 * @param unsure the sections of which entries may be missing without their ids being known
 * @param leftOut the ids of entries that are in the document but broken: reported already, so
 *     references to them are not
 * @param faulty the ids of entries that were read, though something is wrong in them: what they
 *     seem to lack may be there under another name
 */
public record ReadScope(Set<Section> unsure, Set<EntryId> leftOut, Set<EntryId> faulty) {
  /** Everything was read. */
  public static final ReadScope WHOLE = new ReadScope(Set.of(), Set.of());

  /**
   * Copies the sets.
   *
   * @param unsure the sections of which entries may be missing without their ids being known
   * @param leftOut the ids of entries that are in the document but broken: reported already, so
   *     references to them are not
   * @param faulty the ids of entries that were read, though something is wrong in them: what they
   *     seem to lack may be there under another name
   */
  public ReadScope {
    unsure = Set.copyOf(unsure);
    leftOut = Set.copyOf(leftOut);
    faulty = Set.copyOf(faulty);
  }

  /**
   * Nothing is wrong in what was read.
   *
   * @param unsure the sections of which entries may be missing without their ids being known
   * @param leftOut the ids of entries that are in the document but broken
   */
  public ReadScope(Set<Section> unsure, Set<EntryId> leftOut) {
    this(unsure, leftOut, Set.of());
  }
}
