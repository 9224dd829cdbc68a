package org.disse.reason;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.disse.value.InvalidValueException;

/**
 * How well something is supported, and why: a tree whose leaves are the pieces of evidence. What
 * the number means is for the {@link RollUp} to say; numbers of two strategies do not compare.
 *
 * @param about what is scored
 * @param value the score, a finite number
 * @param because how it came about
 * @param parts what it was made from
 */
public record Score(String about, double value, String because, List<Score> parts) {
  /**
   * Takes a copy of the parts.
   *
   * @param about what is scored
   * @param value the score
   * @param because how it came about
   * @param parts what it was made from
   * @throws InvalidValueException if the score is infinite or not a number
   */
  public Score {
    if (!Double.isFinite(value)) {
      throw InvalidValueException.expected("a finite score of " + about, value);
    }
    parts = List.copyOf(parts);
  }

  /** The tree as indented text, one score a line, numbers rounded to three places. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(0, text);
    return text.toString();
  }

  private void append(int depth, StringBuilder text) {
    text.append("  ".repeat(depth))
        .append(rounded(value))
        .append("  ")
        .append(about)
        .append(": ")
        .append(because)
        .append('\n');
    parts.forEach(part -> part.append(depth + 1, text));
  }

  /** To three places, without trailing zeros. */
  static String rounded(double value) {
    return BigDecimal.valueOf(value)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
