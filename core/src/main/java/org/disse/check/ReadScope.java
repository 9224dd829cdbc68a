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
 */
public record ReadScope(Set<Section> unsure, Set<EntryId> leftOut) {
  /** Everything was read. */
  public static final ReadScope WHOLE = new ReadScope(Set.of(), Set.of());

  /**
   * Copies both sets.
   *
   * @param unsure the sections of which entries may be missing without their ids being known
   * @param leftOut the ids of entries that are in the document but broken: reported already, so
   *     references to them are not
   */
  public ReadScope {
    unsure = Set.copyOf(unsure);
    leftOut = Set.copyOf(leftOut);
  }
}
