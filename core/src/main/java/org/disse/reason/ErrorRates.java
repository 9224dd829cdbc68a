package org.disse.reason;

import java.math.BigDecimal;
import org.disse.value.InvalidValueException;
import org.disse.value.Range;

/**
 * How likely a source is to be wrong.
 *
 * @param systematic the chance that it is wrong about a statement however often it says so, from 0
 *     to 1
 * @param random the chance that one reading of it is wrong by accident, from 0 to 1
 */
public record ErrorRates(double systematic, double random) {
  private static final Range PROBABILITIES = Range.of(0, 1, "a probability");

  /**
   * Checks both, and that they do not exceed 1 together.
   *
   * @param systematic the chance of a systematic error
   * @param random the chance of a random error
   * @throws InvalidValueException if they are no such probabilities
   */
  public ErrorRates {
    if (Double.isNaN(systematic) || Double.isNaN(random)) {
      throw InvalidValueException.expected("a probability from 0 to 1", Double.NaN);
    }
    PROBABILITIES.check(BigDecimal.valueOf(systematic));
    PROBABILITIES.check(BigDecimal.valueOf(random));
    if (systematic + random > 1) {
      throw InvalidValueException.expected(
          "error rates of at most 1 together", systematic + " + " + random);
    }
  }

  /**
   * The chance that a source which speaks once is wrong.
   *
   * @return the sum of both rates
   */
  public double ofOneFinding() {
    return systematic + random;
  }
}
