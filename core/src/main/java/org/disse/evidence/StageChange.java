package org.disse.evidence;

import org.disse.stage.FibrosisStage;
import org.disse.value.InvalidValueException;

/**
 * From which stage to which fibrosis went, within one staging system.
 *
 * <p>Stages of two systems make no change: read one in the words of the other first, where {@link
 * FibrosisStage#in} can. Fibrosis is not cirrhosis: a change that leaves or reaches cirrhosis says
 * so.
 *
 * <pre>{@code
 * StageChange change = new StageChange(FibrosisStage.of(METAVIR, "F3"), FibrosisStage.of(METAVIR, "F1"));
 * change.direction();   // IMPROVED
 * change.steps();       // -2
 * }</pre>
 *
 * @param from the stage before
 * @param to the stage after
 */
public record StageChange(FibrosisStage from, FibrosisStage to) {
  /**
   * Checks that both stages are of one system.
   *
   * @param from the stage before
   * @param to the stage after
   * @throws InvalidValueException if they are of two
   */
  public StageChange {
    if (from.system() != to.system()) {
      throw InvalidValueException.expected(
          "a stage of " + from.system().label(), to.system().label() + " " + to.stage());
    }
  }

  /**
   * How far it went, in ranks of the system: sub-stages such as F1a and F1c share one.
   *
   * @return the number of ranks, negative towards no fibrosis
   */
  public int steps() {
    return to.order() - from.order();
  }

  /**
   * Which way it went.
   *
   * @return improved, worsened or unchanged
   */
  public Direction direction() {
    if (steps() == 0) {
      return Direction.UNCHANGED;
    }
    return steps() < 0 ? Direction.IMPROVED : Direction.WORSENED;
  }

  /**
   * Whether cirrhosis became fibrosis without cirrhosis.
   *
   * @return true if it did
   */
  public boolean leavesCirrhosis() {
    return from.isCirrhosis() && !to.isCirrhosis();
  }

  /**
   * Whether fibrosis without cirrhosis became cirrhosis.
   *
   * @return true if it did
   */
  public boolean reachesCirrhosis() {
    return !from.isCirrhosis() && to.isCirrhosis();
  }

  /** Such as {@code METAVIR F3 to F1: improved by 2}. */
  @Override
  public String toString() {
    String course =
        switch (direction()) {
          case IMPROVED -> "improved by " + -steps();
          case WORSENED -> "worsened by " + steps();
          default -> "unchanged";
        };
    return from.system().label() + " " + from.stage() + " to " + to.stage() + ": " + course;
  }
}
