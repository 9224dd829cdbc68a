package org.disse.value;

import java.math.BigDecimal;

/**
 * A range of allowed numbers, known to the models that obey it and to the reader that reports it at
 * the number itself.
 *
 * @param minimum the least number, itself allowed unless {@code open}
 * @param open whether the minimum itself is excluded
 * @param maximum the greatest number, itself allowed
 * @param description the range in words, as it stands behind "expected"
 */
public record Range(BigDecimal minimum, boolean open, BigDecimal maximum, String description) {
  private static final int LARGEST_EXPONENT = 1000;

  /** Beyond every number that the format allows. */
  private static final BigDecimal HUGE = new BigDecimal("1E+1001");

  /** Above zero. */
  public static final Range POSITIVE = new Range(BigDecimal.ZERO, true, HUGE, "a positive number");

  /** Zero or above. */
  public static final Range NOT_NEGATIVE =
      new Range(BigDecimal.ZERO, false, HUGE, "a number of zero or more");

  /** Any number. */
  public static final Range ANY =
      new Range(HUGE.negate(), false, HUGE, "a number with an exponent from -1000 to 1000");

  /**
   * A closed range.
   *
   * @param minimum the least number allowed
   * @param maximum the greatest number allowed
   * @param what what the number is
   * @return the range
   */
  public static Range of(long minimum, long maximum, String what) {
    return new Range(
        BigDecimal.valueOf(minimum),
        false,
        BigDecimal.valueOf(maximum),
        what + " from " + minimum + " to " + maximum);
  }

  /**
   * Whether a number is in the range, and one of the format: its exponent is from −1000 to 1000, so
   * that no number of a few characters stands for a billion digits.
   *
   * @param number the number
   * @return true if it is
   */
  public boolean contains(BigDecimal number) {
    long exponent = (long) number.precision() - number.scale() - 1;
    if (Math.abs(exponent) > LARGEST_EXPONENT
        || Math.abs((long) number.scale()) > 2L * LARGEST_EXPONENT) {
      return false;
    }
    int above = number.compareTo(minimum);
    return (open ? above > 0 : above >= 0) && number.compareTo(maximum) <= 0;
  }

  /**
   * Checks a number.
   *
   * @param number the number
   * @return the number, unchanged
   * @throws InvalidValueException if it is outside the range
   */
  public BigDecimal check(BigDecimal number) {
    if (!contains(number)) {
      throw InvalidValueException.expected(description, number);
    }
    return number;
  }

  /**
   * Checks a whole number.
   *
   * @param number the number
   * @return the number, unchanged
   * @throws InvalidValueException if it is outside the range
   */
  public Integer check(Integer number) {
    check(BigDecimal.valueOf(number));
    return number;
  }
}
