package org.disse.io.json;

import java.math.BigDecimal;
import org.disse.value.Range;
import org.jspecify.annotations.Nullable;

/** Keeps exponents in bounds, so that no number of a few characters stands for a billion digits. */
final class Exponents {
  private Exponents() {}

  /**
   * Reads a number whose grammar was checked.
   *
   * @return the number, or null if its exponent, as it would be written, is out of bounds
   */
  static @Nullable BigDecimal parse(String written) {
    try {
      BigDecimal number = new BigDecimal(written);
      return Range.ANY.contains(number) ? number : null;
    } catch (NumberFormatException e) {
      // An exponent of more than ten digits, or one that gives a scale beyond 32 bits.
      return null;
    }
  }
}
