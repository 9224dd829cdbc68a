package org.disse.check;

import java.util.function.Consumer;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.value.Text;

/**
 * A mechanism says something: it has a step, or evidence at least.
 *
 * <p>One without either may be a place that is kept for work to come, so this is worth knowing, no
 * more.
 */
final class EmptyMechanismCheck implements Check {
  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    for (Mechanism mechanism : base.mechanisms()) {
      if (mechanism.steps().isEmpty() && mechanism.evidence().isEmpty()) {
        findings.accept(
            Finding.of(
                    FindingCode.EMPTY_MECHANISM,
                    base.pointerTo(mechanism),
                    "expected a mechanism with steps or evidence, but was "
                        + Text.quote(mechanism.id().value())
                        + " with neither")
                .entry(mechanism.id())
                .build());
      }
    }
  }
}
