package org.disse.reason;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disse.entry.EntryId;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;

/**
 * What the vesicles of one mechanism do by its own steps alone, as its study tells it: for each
 * entry and sign the shortest chain from the source, or else from the cargo. The cost is that of
 * the mechanism, however large the knowledge base is.
 */
final class OwnChains {
  private record State(EntryId entry, Sign sign) {}

  private final Mechanism mechanism;
  private final Map<State, List<Integer>> chains = new HashMap<>();

  OwnChains(Mechanism mechanism, Statements statements) {
    this.mechanism = mechanism;
    Map<EntryId, List<Integer>> bySubject = new HashMap<>();
    for (int i = 0; i < mechanism.steps().size(); i++) {
      Step step = mechanism.steps().get(i);
      if (step.sign() != Sign.NONE && statements.isSupported(mechanism, step)) {
        bySubject.computeIfAbsent(step.subject().id(), id -> new ArrayList<>()).add(i);
      }
    }
    ArrayDeque<State> open = new ArrayDeque<>();
    mechanism.source().ifPresent(source -> begin(source.id(), open));
    mechanism.cargo().stream()
        .filter(DeliveredCargo::isDelivered)
        .map(DeliveredCargo::cargo)
        .forEach(cargo -> begin(cargo.id(), open));
    while (!open.isEmpty()) {
      State state = open.remove();
      List<Integer> chain = chains.getOrDefault(state, List.of());
      for (int number : bySubject.getOrDefault(state.entry(), List.of())) {
        Step step = mechanism.steps().get(number);
        State next = new State(step.object().id(), state.sign().then(step.sign()));
        if (!chains.containsKey(next) && !meets(chain, state, next.entry())) {
          List<Integer> longer = new ArrayList<>(chain);
          longer.add(number);
          chains.put(next, longer);
          open.add(next);
        }
      }
    }
  }

  private void begin(EntryId entry, ArrayDeque<State> open) {
    State state = new State(entry, Sign.POSITIVE);
    if (chains.putIfAbsent(state, List.of()) == null) {
      open.add(state);
    }
  }

  private boolean meets(List<Integer> chain, State end, EntryId entry) {
    Set<EntryId> met = new HashSet<>(Set.of(end.entry()));
    chain.forEach(number -> met.add(mechanism.steps().get(number).subject().id()));
    return met.contains(entry);
  }

  /** Whether a chain comes to a step in such a way that its object moves with a sign. */
  boolean takes(Step step, Sign sign) {
    Sign before = sign.then(step.sign());
    return chains.containsKey(new State(step.subject().id(), before))
        && to(step.object().id(), sign).isPresent();
  }

  /** The shortest chain with a sign, as the numbers of its steps. */
  Optional<List<Integer>> to(EntryId entry, Sign sign) {
    return Optional.ofNullable(chains.get(new State(entry, sign)))
        .filter(chain -> !chain.isEmpty());
  }
}
