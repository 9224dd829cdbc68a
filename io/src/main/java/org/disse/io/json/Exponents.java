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
    int e = Math.max(written.indexOf('e'), written.indexOf('E'));
    // Bounds the exponent itself before BigDecimal, which refuses more than ten digits of it.
    if (e >= 0 && written.length() - e > 10 && !isSmall(written.substring(e + 1))) {
      return null;
    }
    BigDecimal number = new BigDecimal(written);
    return Range.ANY.contains(number) ? number : null;
  }

  private static boolean isSmall(String exponent) {
    int i = exponent.startsWith("-") || exponent.startsWith("+") ? 1 : 0;
    while (i < exponent.length() && exponent.charAt(i) == '0') {
      i++;
    }
    return exponent.length() - i <= 8;
  }
}
