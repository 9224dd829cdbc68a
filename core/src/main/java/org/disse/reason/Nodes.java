package org.disse.reason;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.disse.process.Process;
import org.disse.source.Cell;
import org.disse.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * The entries that steps link, as numbers: those of the knowledge base first, then those that are
 * referred to and not in it.
 */
final class Nodes {
  /** How full a map gets before it grows. */
  private static final double LOAD = 0.75;

  private final Map<EntryId, Integer> numbers;
  private final int[] homes;
  private final BitSet secreted = new BitSet();

  Nodes(KnowledgeBase base, Cells cells) {
    List<List<? extends Entry>> entries =
        List.of(
            base.causes(),
            base.cells(),
            base.sources(),
            base.cargo(),
            base.targets(),
            base.processes());
    // Of their size at once: a map that grows moves all it holds again and again.
    int count = entries.stream().mapToInt(List::size).sum();
    this.numbers = new HashMap<>((int) (count / LOAD) + 1);
    entries.forEach(section -> section.forEach(this::put));
    this.homes = new int[numbers.size()];
    Arrays.fill(homes, Cells.UNKNOWN);
    for (Cell cell : base.cells()) {
      homes[number(cell.id())] = cells.number(cell.ref());
    }
    for (Process process : base.processes()) {
      if (process.cell().isPresent()) {
        homes[number(process.id())] = cells.number(process.cell().get());
      }
    }
    for (Target target : base.targets()) {
      secreted.set(number(target.id()), target.secreted());
    }
  }

  private void put(Entry entry) {
    numbers.put(entry.id(), numbers.size());
  }

  int size() {
    return numbers.size();
  }

  /** The number of an entry; a new one for an id that was not met yet. */
  int number(EntryId id) {
    @Nullable Integer number = numbers.get(id);
    if (number == null) {
      number = numbers.size();
      numbers.put(id, number);
    }
    return number;
  }

  int number(Ref<?> ref) {
    return number(ref.id());
  }

  /** The cell of an entry that is one, or that is a process of one; else unknown. */
  int home(int node) {
    return node < homes.length ? homes[node] : Cells.UNKNOWN;
  }

  boolean secreted(int node) {
    return secreted.get(node);
  }
}
