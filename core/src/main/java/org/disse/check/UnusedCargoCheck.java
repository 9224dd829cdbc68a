package org.disse.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Step;
import org.disse.value.Text;

/** A cargo that a mechanism with steps delivers takes part in one of them. */
final class UnusedCargoCheck implements Check {
  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    for (Mechanism mechanism : base.mechanisms()) {
      Set<EntryId> participants = new HashSet<>();
      for (Step step : mechanism.steps()) {
        participants.add(step.subject().id());
        participants.add(step.object().id());
      }
      for (int i = 0; !mechanism.steps().isEmpty() && i < mechanism.cargo().size(); i++) {
        Ref<?> cargo = mechanism.cargo().get(i).cargo();
        boolean delivered = mechanism.cargo().get(i).isDelivered();
        if (delivered && !participants.contains(cargo.id())) {
          findings.accept(
              Finding.of(
                      FindingCode.UNUSED_CARGO,
                      base.pointerTo(mechanism) + "/cargo/" + i + "/cargo",
                      "expected a step with the cargo "
                          + Text.quote(cargo.id().value())
                          + ", but was none")
                  .entry(mechanism.id())
                  .build());
        }
      }
    }
  }
}
