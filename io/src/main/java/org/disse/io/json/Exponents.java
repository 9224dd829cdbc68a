package org.disse.io.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Keeps exponents in bounds, so that no number of a few characters stands for a billion digits. */
final class Exponents {
  private static final int LARGEST = 1000;

  static final String EXPECTED = "a number with an exponent from -1000 to 1000";

  private Exponents() {}

  /**
   * Reads a number whose grammar was checked.
   *
   * @return the number, or null if its exponent, as it would be written, is out of bounds
   */
  static @Nullable BigDecimal parse(String written) {
    try {
      BigDecimal number = new BigDecimal(written);
      return isInBounds(number) ? number : null;
    } catch (NumberFormatException e) {
      // An exponent of more than ten digits, or one that gives a scale beyond 32 bits.
      return null;
    }
  }

  static boolean isInBounds(BigDecimal number) {
    long exponent = (long) number.precision() - number.scale() - 1;
    return Math.abs(exponent) <= LARGEST && Math.abs((long) number.scale()) <= 2L * LARGEST;
  }
}
