package org.disse.io.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.disse.value.InvalidValueException;

/**
 * Numbers as ECMAScript writes them (ECMA-262, Number::toString), which is how RFC 8785 has them:
 * the fewest digits that give the same double, and of those the nearest.
 *
 * <p>Not {@code Double.toString}: before Java 19 it gives more digits than needed for some numbers
 * (JDK-4511638), and at least two for all.
 */
final class EcmaNumber {
  private static final int MOST_DIGITS = 17;
  private static final int LONGEST_PLAIN = 21;
  private static final int SMALLEST_PLAIN = -6;

  private EcmaNumber() {}

  /**
   * Writes a number that stands in JSON.
   *
   * @throws InvalidValueException if it is larger than any double
   */
  static String of(String number) {
    double value = Double.parseDouble(number);
    if (Double.isInfinite(value)) {
      throw InvalidValueException.expected(
          "a number in the range of a double, as RFC 8785 demands", number);
    }
    return of(value);
  }

  /** Writes a finite double. */
  static String of(double value) {
    BigDecimal shortest = shortest(Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    // Not before -0, whose sign ECMAScript does not write.
    return (value < 0 ? "-" : "") + layOut(digits, digits.length() - shortest.scale());
  }

  /** What so many digits can give, more digits can give too: so the number of them is halved in. */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    BigDecimal found = exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
    int least = 1;
    int most = MOST_DIGITS;
    while (least < most) {
      int digits = (least + most) / 2;
      Optional<BigDecimal> rounded = rounded(exact, digits, value);
      if (rounded.isPresent()) {
        found = rounded.get();
        most = digits;
      } else {
        least = digits + 1;
      }
    }
    return found.stripTrailingZeros();
  }

  /**
   * The nearest number of so many digits that gives the double. Both neighbours are tried, as the
   * nearer one may not: below a power of two doubles lie closer than above it.
   */
  private static Optional<BigDecimal> rounded(BigDecimal exact, int digits, double value) {
    BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
    BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
    boolean isBelow = Double.parseDouble(below.toString()) == value;
    boolean isAbove = Double.parseDouble(above.toString()) == value;
    if (isBelow && isAbove) {
      return Optional.of(exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    }
    return isBelow || isAbove ? Optional.of(isBelow ? below : above) : Optional.empty();
  }

  /**
   * Lays digits out.
   *
   * @param digits the digits
   * @param point how many of them stand before the decimal point; may be negative
   */
  private static String layOut(String digits, int point) {
    int count = digits.length();
    if (0 < point && point <= LONGEST_PLAIN) {
      return count <= point
          ? digits + "0".repeat(point - count)
          : digits.substring(0, point) + "." + digits.substring(point);
    }
    if (SMALLEST_PLAIN < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String fraction = count == 1 ? "" : "." + digits.substring(1);
    String sign = point <= SMALLEST_PLAIN ? "-" : "+";
    return digits.charAt(0) + fraction + "e" + sign + Math.abs(point - 1);
  }
}
