package org.disse.reason;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disse.evidence.Study;

/**
 * Two sides that cannot both hold as they stand, or hold in different contexts. It is reported,
 * never resolved.
 *
 * @param kind how they contradict each other
 * @param about what they speak of, in words
 * @param one one side
 * @param other the other side
 * @param differences in what their contexts are known to differ
 * @param retracted retracted work that speaks of the same; it takes no side
 */
public record Contradiction(
    ContradictionKind kind,
    String about,
    Side one,
    Side other,
    Set<Difference> differences,
    List<Study> retracted) {
  /**
   * Takes copies.
   *
   * @param kind how they contradict each other
   * @param about what they speak of
   * @param one one side
   * @param other the other side
   * @param differences in what their contexts are known to differ
   * @param retracted retracted work that speaks of the same
   */
  public Contradiction {
    EnumSet<Difference> inOrder = EnumSet.noneOf(Difference.class);
    inOrder.addAll(differences);
    differences = Collections.unmodifiableSet(inOrder);
    retracted = List.copyOf(retracted);
  }

  /** What they speak of, and the two sides. */
  @Override
  public String toString() {
    return kind.words() + ": " + about + ": " + one.says() + " / " + other.says();
  }
}
