package org.disse.source;

import java.math.BigDecimal;
import org.disse.term.Unit;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.Range;
import org.immutables.value.Value;

/**
 * One measurement of how much a preparation holds.
 *
 * <pre>{@code
 * {"quantity": "particles", "value": 2.5E+10, "unit": "{particles}/mL"}
 * }</pre>
 */
@Value.Immutable
public abstract class Quantification implements Extensible {
  Quantification() {}

  /**
   * Starts a quantification.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What was measured.
   *
   * @return what was measured
   */
  public abstract VesicleMeasure quantity();

  /**
   * The number; not negative.
   *
   * @return the exact decimal
   */
  public abstract BigDecimal value();

  /**
   * The unit (UCUM).
   *
   * @return the unit (UCUM)
   */
  public abstract Unit unit();

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
    Range.NOT_NEGATIVE.check(value());
  }

  /**
   * Builds {@link Quantification}: every accessor has a method of the same name that sets its
   * value.
   *
   * <p>Required: {@code quantity}, {@code value}, {@code unit}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableQuantification.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
