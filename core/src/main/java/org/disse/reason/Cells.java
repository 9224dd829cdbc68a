package org.disse.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.disse.source.Cell;
import org.jspecify.annotations.Nullable;

/** The cells of a knowledge base as numbers, and which is a kind of which. */
final class Cells {
  /** The number for a cell that is not known. */
  static final int UNKNOWN = -1;

  private final List<EntryId> ids = new ArrayList<>();
  private final Map<EntryId, Integer> numbers = new HashMap<>();
  private final List<int[]> kinds = new ArrayList<>();

  Cells(KnowledgeBase base) {
    base.cells().forEach(cell -> number(cell.ref()));
    int there = ids.size();
    for (int i = 0; i < there; i++) {
      kinds.add(kindsOf(base, i));
    }
  }

  /** A cell and all it is a kind of, sorted; cells that are not there, and rings, do no harm. */
  private int[] kindsOf(KnowledgeBase base, int number) {
    Ints found = new Ints();
    BitSet met = new BitSet();
    found.add(number);
    met.set(number);
    for (int i = 0; i < found.size(); i++) {
      Optional<Cell> cell = base.find(Ref.to(Cell.class, ids.get(found.get(i))));
      for (Ref<Cell> parent : cell.map(Cell::parents).orElse(List.of())) {
        int kind = number(parent);
        if (!met.get(kind)) {
          met.set(kind);
          found.add(kind);
        }
      }
    }
    int[] sorted = found.toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  int size() {
    return ids.size();
  }

  /** The number of a cell, also of one that is not in the knowledge base. Only while building. */
  int number(Ref<Cell> cell) {
    @Nullable Integer number = numbers.get(cell.id());
    if (number == null) {
      number = ids.size();
      ids.add(cell.id());
      numbers.put(cell.id(), number);
    }
    return number;
  }

  /** Whether a cell is a kind of another, or the same. */
  boolean isA(int cell, int kind) {
    return cell == kind || (cell < kinds.size() && Arrays.binarySearch(kinds.get(cell), kind) >= 0);
  }

  /** Whether a cell is a kind of another, or the same. */
  boolean isA(Ref<Cell> cell, Ref<Cell> kind) {
    @Nullable Integer number = numbers.get(cell.id());
    @Nullable Integer of = numbers.get(kind.id());
    return cell.equals(kind) || (number != null && of != null && isA(number, of));
  }

  /** Whether one of two cells is a kind of the other, or they are the same. */
  boolean areRelated(Ref<Cell> one, Ref<Cell> other) {
    return isA(one, other) || isA(other, one);
  }

  Optional<Ref<Cell>> ref(int number) {
    return number == UNKNOWN ? Optional.empty() : Optional.of(Ref.to(Cell.class, ids.get(number)));
  }
}
