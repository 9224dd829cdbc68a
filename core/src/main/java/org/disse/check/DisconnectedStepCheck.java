package org.disse.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.disse.cargo.Cargo;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Step;
import org.disse.source.ExosomeSource;
import org.disse.value.Text;

/**
 * Each step of a vesicle mechanism hangs together with its source or cargo: a step that does not is
 * usually one whose link to the others was forgotten.
 *
 * <p>Steps are followed in either direction, and a source leads to its cell and to what it was
 * modified in, a cargo to what encodes it and to what it silences. Steps that hang together among
 * themselves are reported once, at the first of them: one link is missing. A mechanism without
 * source and cargo has nothing to hang on, and background is not delivered by anything: neither is
 * looked at.
 */
final class DisconnectedStepCheck implements Check {
  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    for (Mechanism mechanism : base.mechanisms()) {
      Set<EntryId> beginnings = new HashSet<>();
      mechanism.source().ifPresent(source -> beginnings.add(source.id()));
      mechanism.cargo().forEach(delivered -> beginnings.add(delivered.cargo().id()));
      if (mechanism.kind() == MechanismKind.VESICLE && !beginnings.isEmpty()) {
        look(base, mechanism, beginnings, findings);
      }
    }
  }

  private static void look(
      KnowledgeBase base,
      Mechanism mechanism,
      Set<EntryId> beginnings,
      Consumer<Finding> findings) {
    Map<EntryId, List<EntryId>> neighbours = neighbours(base, mechanism, beginnings);
    Set<EntryId> reached = new HashSet<>();
    beginnings.forEach(beginning -> reach(beginning, neighbours, reached));
    for (int i = 0; i < mechanism.steps().size(); i++) {
      Step step = mechanism.steps().get(i);
      if (!reached.contains(step.subject().id())) {
        findings.accept(finding(base, mechanism, i, step));
        reach(step.subject().id(), neighbours, reached);
      }
    }
  }

  private static Map<EntryId, List<EntryId>> neighbours(
      KnowledgeBase base, Mechanism mechanism, Set<EntryId> beginnings) {
    Map<EntryId, List<EntryId>> neighbours = new HashMap<>();
    Set<EntryId> participants = new HashSet<>(beginnings);
    for (Step step : mechanism.steps()) {
      join(step.subject().id(), step.object(), neighbours);
      participants.add(step.subject().id());
      participants.add(step.object().id());
    }
    for (EntryId id : participants) {
      Entry entry = base.find(id).orElse(null);
      if (entry instanceof Cargo cargo) {
        cargo.encodedBy().ifPresent(gene -> join(id, gene, neighbours));
        cargo.silences().ifPresent(target -> join(id, target, neighbours));
      } else if (entry instanceof ExosomeSource source) {
        source.cell().ifPresent(cell -> join(id, cell, neighbours));
        source
            .modifications()
            .forEach(change -> change.target().ifPresent(target -> join(id, target, neighbours)));
      }
    }
    return neighbours;
  }

  private static void join(EntryId one, Ref<?> other, Map<EntryId, List<EntryId>> neighbours) {
    neighbours.computeIfAbsent(one, id -> new ArrayList<>()).add(other.id());
    neighbours.computeIfAbsent(other.id(), id -> new ArrayList<>()).add(one);
  }

  private static void reach(
      EntryId beginning, Map<EntryId, List<EntryId>> neighbours, Set<EntryId> reached) {
    Deque<EntryId> next = new ArrayDeque<>(List.of(beginning));
    reached.add(beginning);
    while (!next.isEmpty()) {
      for (EntryId neighbour : neighbours.getOrDefault(next.remove(), List.of())) {
        if (reached.add(neighbour)) {
          next.add(neighbour);
        }
      }
    }
  }

  private static Finding finding(KnowledgeBase base, Mechanism mechanism, int i, Step step) {
    return Finding.of(
            FindingCode.DISCONNECTED_STEP,
            base.pointerTo(mechanism) + "/steps/" + i,
            "expected a step linked to the source or the cargo, but was one from "
                + Text.quote(step.subject().id().value())
                + " to "
                + Text.quote(step.object().id().value()))
        .entry(mechanism.id())
        .build();
  }
}
