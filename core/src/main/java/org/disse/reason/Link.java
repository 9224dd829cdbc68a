package org.disse.reason;

import java.util.List;
import java.util.Optional;
import org.disse.entry.Ref;
import org.disse.evidence.Evidence;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;
import org.disse.source.Cell;

/**
 * A step as one link of a chain: with the mechanism that states it and the cell in which the chain
 * stands before and after it.
 *
 * @param step the step; an implied one is made up from what implies it
 * @param mechanism the mechanism that states it; empty where a cargo implies it by what it silences
 * @param before the cell before it, if known
 * @param after the cell after it, if known
 * @param implied whether it follows from a mechanism's cargo (its source delivers it) or from what
 *     a cargo silences (it inhibits that), rather than being written as a step
 */
public record Link(
    Step step,
    Optional<Mechanism> mechanism,
    Optional<Ref<Cell>> before,
    Optional<Ref<Cell>> after,
    boolean implied) {

  /**
   * The sign of the step.
   *
   * @return positive, negative or none
   */
  public Sign sign() {
    return step.sign();
  }

  /**
   * What speaks for the step and against it: its own evidence, or else that of its mechanism as a
   * whole.
   *
   * @return the evidence; empty where none is given
   */
  public List<Evidence> evidence() {
    return mechanism.map(it -> it.evidenceFor(step)).orElse(step.evidence());
  }

  /** Subject, relation, object and cell. */
  @Override
  public String toString() {
    return step.subject()
        + " "
        + step.relation()
        + " "
        + step.object()
        + step.in().map(cell -> " in " + cell).orElse("");
  }
}
