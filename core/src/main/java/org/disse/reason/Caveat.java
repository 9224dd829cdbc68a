package org.disse.reason;

import java.util.Optional;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Step;

/**
 * A step that might lead to the object of the question and was not walked, and why. The answer
 * holds as far as these steps do not matter.
 *
 * @param step the step
 * @param mechanism the mechanism that states it; empty where a cargo implies it by what it silences
 * @param reason why it was not walked
 */
public record Caveat(Step step, Optional<Mechanism> mechanism, CaveatReason reason) {
  /** The step and the reason. */
  @Override
  public String toString() {
    return step.subject()
        + " "
        + step.relation()
        + " "
        + step.object()
        + step.in().map(cell -> " in " + cell).orElse("")
        + " "
        + reason.words();
  }
}
