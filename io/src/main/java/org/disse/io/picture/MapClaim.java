package org.disse.io.picture;

import java.util.List;
import org.disse.evidence.Evidence;
import org.disse.mechanism.Mechanism;

/**
 * One statement of a mechanism behind an edge.
 *
 * @param mechanism the mechanism
 * @param step the number of its step; -1 if the mechanism's cargo implies it
 * @param evidence what speaks for it and against it
 */
public record MapClaim(Mechanism mechanism, int step, List<Evidence> evidence) {
  /**
   * Where its evidence stands within the mechanism: in the step, or for one that has none, and for
   * what the cargo implies, in the mechanism itself.
   *
   * @return the pointer of the list
   */
  public String evidencePointer() {
    boolean own = step >= 0 && !mechanism.steps().get(step).evidence().isEmpty();
    return own ? "/steps/" + step + "/evidence" : "/evidence";
  }
}
