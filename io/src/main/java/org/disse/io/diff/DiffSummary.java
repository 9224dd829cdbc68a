package org.disse.io.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disse.entry.EntryId;

/**
 * The size of a diff.
 *
 * @param added how many entries came
 * @param removed how many went
 * @param changed how many changed inside
 * @param moved how many only stand elsewhere
 * @param own how many changes the document's own fields have
 */
record DiffSummary(int added, int removed, int changed, int moved, int own) {
  static DiffSummary of(List<Change> changes) {
    int added = 0;
    int removed = 0;
    int own = 0;
    Set<EntryId> changed = new HashSet<>();
    Set<EntryId> moved = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof Change.EntryAdded) {
        added++;
      } else if (change instanceof Change.EntryRemoved) {
        removed++;
      } else if (change instanceof Change.EntryMoved move) {
        moved.add(move.id());
      } else if (change.spot().entry().isPresent()) {
        changed.add(change.spot().entry().get());
      } else {
        own++;
      }
    }
    moved.removeAll(changed);
    return new DiffSummary(added, removed, changed.size(), moved.size(), own);
  }

  /** Such as {@code 2 entries added, 1 changed}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    count(text, added, "added");
    count(text, removed, "removed");
    count(text, changed, "changed");
    count(text, moved, "moved");
    if (own > 0) {
      text.append(text.length() == 0 ? "" : ", ")
          .append(own)
          .append(own == 1 ? " change" : " changes")
          .append(" of the document's own fields");
    }
    return text.length() == 0 ? "no difference" : text.toString();
  }

  private static void count(StringBuilder text, int number, String what) {
    if (number > 0) {
      boolean first = text.length() == 0;
      String entries = number == 1 ? " entry " : " entries ";
      text.append(first ? "" : ", ").append(number).append(first ? entries : " ").append(what);
    }
  }
}
