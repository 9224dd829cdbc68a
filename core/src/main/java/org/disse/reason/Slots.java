package org.disse.reason;

import java.util.List;
import java.util.Optional;
import org.disse.cargo.Cargo;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;

/**
 * Where a step is written, as one number: mechanism by mechanism the cargo, which its source
 * delivers, and then the steps; behind them all cargo, for what it silences.
 */
final class Slots {
  private final List<Mechanism> mechanisms;
  private final List<Cargo> cargo;
  private final int[] first;

  Slots(KnowledgeBase base) {
    this.mechanisms = base.mechanisms();
    this.cargo = base.cargo();
    this.first = new int[mechanisms.size() + 1];
    for (int i = 0; i < mechanisms.size(); i++) {
      Mechanism mechanism = mechanisms.get(i);
      first[i + 1] = Math.addExact(first[i], mechanism.cargo().size() + mechanism.steps().size());
    }
  }

  int size() {
    return Math.addExact(first[mechanisms.size()], cargo.size());
  }

  int ofDelivery(int mechanism, int number) {
    return first[mechanism] + number;
  }

  int ofStep(int mechanism, int number) {
    return first[mechanism] + mechanisms.get(mechanism).cargo().size() + number;
  }

  int ofSilencing(int number) {
    return first[mechanisms.size()] + number;
  }

  /** The number of the mechanism; the number of mechanisms for what a cargo silences. */
  int mechanismNumber(int slot) {
    int low = 0;
    int high = mechanisms.size();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (first[middle] <= slot) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  Optional<Mechanism> mechanism(int slot) {
    int number = mechanismNumber(slot);
    return number == mechanisms.size() ? Optional.empty() : Optional.of(mechanisms.get(number));
  }

  boolean isImplied(int slot) {
    return mechanism(slot)
        .map(mechanism -> slot - first[mechanismNumber(slot)] < mechanism.cargo().size())
        .orElse(true);
  }

  /** The step, or one made up of what implies it. */
  Step step(int slot) {
    int number = mechanismNumber(slot);
    int within = slot - first[number];
    if (number == mechanisms.size()) {
      Cargo silencer = cargo.get(within);
      return Step.builder()
          .subject(Cargo.ref(silencer.id().value()))
          .relation(Relation.INHIBITS)
          .object(silencer.silences().orElseThrow())
          .build();
    }
    Mechanism mechanism = mechanisms.get(number);
    int delivered = mechanism.cargo().size();
    return within >= delivered
        ? mechanism.steps().get(within - delivered)
        : Step.builder()
            .subject(mechanism.source().orElseThrow())
            .relation(Relation.DELIVERS)
            .object(mechanism.cargo().get(within).cargo())
            .build();
  }
}
