package org.disse.term;

import java.math.BigDecimal;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.InvalidValueException;
import org.disse.value.Range;
import org.immutables.value.Value;

/**
 * An amount in a UCUM unit, digits and scale as the source wrote them: {@code 2.50 mg/kg} stays
 * {@code 2.50}.
 *
 * <p>Two quantities are equal if value, scale and unit are equal; nothing is converted. Any sign is
 * allowed (storage at −80 {@code Cel}); where a quantity must be positive, its owner says so.
 *
 * <pre>{@code
 * {"value": 16, "unit": "mg/kg"}
 * }</pre>
 */
@Value.Immutable
public abstract class Quantity implements Extensible {
  Quantity() {}

  /**
   * A quantity.
   *
   * @param value the number, such as {@code "2.50"}
   * @param unit the UCUM code
   * @return the quantity
   * @throws InvalidValueException if the value is no decimal number, or the unit is malformed
   */
  public static Quantity of(String value, String unit) {
    return builder().value(number(value)).unit(new Unit(unit)).build();
  }

  private static BigDecimal number(String value) {
    try {
      return new BigDecimal(value);
    } catch (NumberFormatException e) {
      throw InvalidValueException.expected("a decimal number", value);
    }
  }

  /**
   * Starts a quantity.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The number.
   *
   * @return the exact decimal
   */
  public abstract BigDecimal value();

  /**
   * The unit.
   *
   * @return the UCUM unit
   */
  public abstract Unit unit();

  /**
   * Whether the number is greater than zero.
   *
   * @return true if it is
   */
  public final boolean isPositive() {
    return value().signum() > 0;
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds these values
   */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  final void checkValue() {
    Range.ANY.check(value());
  }

  /** Builds a {@link Quantity}. */
  public static final class Builder extends ImmutableQuantity.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
