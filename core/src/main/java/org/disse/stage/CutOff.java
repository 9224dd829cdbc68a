package org.disse.stage;

import java.util.Locale;
import java.util.Optional;

/**
 * A published threshold of a serum index, with the patients it was made for. A cut-off means
 * nothing outside its context.
 *
 * @param comparison how the index is compared with the value
 * @param value the threshold
 * @param meaning what it says if it holds
 * @param context the patients it was derived in
 * @param source where it was published or seen
 * @param fromAge the age in years from which on it holds, where it holds for older patients only
 */
public record CutOff(
    Comparison comparison,
    double value,
    String meaning,
    String context,
    String source,
    Optional<Integer> fromAge) {
  CutOff(Comparison comparison, double value, String meaning, String context, String source) {
    this(comparison, value, meaning, context, source, Optional.empty());
  }

  /** How an index is compared with a threshold. */
  public enum Comparison {
    /** Less than. */
    BELOW("<"),
    /** Less than or equal. */
    AT_MOST("<="),
    /** Greater than. */
    ABOVE(">");

    private final String symbol;

    Comparison(String symbol) {
      this.symbol = symbol;
    }
  }

  /**
   * Whether an index meets this cut-off.
   *
   * @param index the value of the index
   * @return true if it does
   */
  public boolean holdsFor(double index) {
    return switch (comparison) {
      case BELOW -> index < value;
      case AT_MOST -> index <= value;
      case ABOVE -> index > value;
    };
  }

  /**
   * Whether this cut-off is meant for an age.
   *
   * @param ageYears the age in years
   * @return false if it holds for older patients only
   */
  public boolean isFor(double ageYears) {
    return fromAge.isEmpty() || ageYears >= fromAge.get();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %s: %s (%s)", comparison.symbol, value, meaning, context);
  }
}
