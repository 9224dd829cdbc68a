package org.disse.reason;

import java.util.List;
import java.util.Optional;
import org.disse.evidence.Evidence;
import org.disse.evidence.Study;
import org.disse.mechanism.Mechanism;

/**
 * What is said somewhere in a knowledge base: by a step, a mechanism, a claim, or a measured
 * outcome.
 *
 * @param words what it says
 * @param pointer the JSON Pointer of where it stands
 * @param mechanism the mechanism that it is part of; empty for an outcome and a therapy's claim
 * @param evidence the evidence that speaks for this side; none for an outcome, which is evidence
 * @param studies the studies of that evidence, or of the outcome; no retracted ones
 */
public record Statement(
    String words,
    String pointer,
    Optional<Mechanism> mechanism,
    List<Evidence> evidence,
    List<Study> studies) {
  /**
   * Takes copies.
   *
   * @param words what it says
   * @param pointer where it stands
   * @param mechanism the mechanism that it is part of
   * @param evidence the evidence that speaks for this side
   * @param studies the studies of that evidence
   */
  public Statement {
    evidence = List.copyOf(evidence);
    studies = List.copyOf(studies);
  }
}
