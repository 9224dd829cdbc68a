package org.disse.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.disse.cause.FibrosisCause;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.disse.process.Process;
import org.disse.source.Cell;
import org.disse.value.Text;

/**
 * No cause, cell or process is its own ancestor. One finding per cycle, at the parent that closes
 * it.
 */
final class HierarchyCheck implements Check {
  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    check(base, base.causes(), FibrosisCause::parents, findings);
    check(base, base.cells(), Cell::parents, findings);
    check(base, base.processes(), Process::parents, findings);
  }

  /** Depth-first with an own stack: a hostile hierarchy may be deeper than the thread's. */
  private static <T extends Entry> void check(
      KnowledgeBase base,
      List<T> entries,
      Function<T, List<Ref<T>>> parents,
      Consumer<Finding> findings) {
    Set<EntryId> done = new HashSet<>();
    for (T start : entries) {
      Set<EntryId> onPath = new HashSet<>();
      Deque<Visit<T>> path = new ArrayDeque<>();
      if (!done.contains(start.id())) {
        path.push(new Visit<>(start));
        onPath.add(start.id());
      }
      while (!path.isEmpty()) {
        Visit<T> visit = path.element();
        List<Ref<T>> above = parents.apply(visit.entry);
        if (visit.next == above.size()) {
          path.pop();
          onPath.remove(visit.entry.id());
          done.add(visit.entry.id());
          continue;
        }
        int i = visit.next++;
        Ref<T> parent = above.get(i);
        if (onPath.contains(parent.id())) {
          findings.accept(
              Finding.of(
                      FindingCode.HIERARCHY_CYCLE,
                      base.pointerTo(visit.entry) + "/parents/" + i,
                      "expected a parent that does not lead back to "
                          + Text.quote(visit.entry.id().value())
                          + ", but was "
                          + Text.quote(parent.id().value()))
                  .entry(visit.entry.id())
                  .build());
        } else if (!done.contains(parent.id())) {
          base.find(parent)
              .ifPresent(
                  found -> {
                    path.push(new Visit<>(found));
                    onPath.add(found.id());
                  });
        }
      }
    }
  }

  private static final class Visit<T> {
    private final T entry;
    private int next;

    Visit(T entry) {
      this.entry = entry;
    }
  }
}
