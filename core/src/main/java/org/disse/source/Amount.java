package org.disse.source;

import java.math.BigDecimal;
import java.util.Optional;
import org.disse.term.Unit;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.Range;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * How much starting material went into a preparation.
 *
 * <pre>{@code
 * {"value": 500, "unit": "mL", "material": "conditioned medium"}
 * }</pre>
 */
@Value.Immutable
public abstract class Amount implements Extensible {
  Amount() {}

  /**
   * Starts an amount.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The number; positive.
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
   * Of what: medium, cells, tissue, fluid.
   *
   * @return the material
   */
  public abstract Optional<String> material();

  /**
   * Starts a copy.
   *
   * @return a builder that holds these values
   */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  final void checkAmount() {
    Range.POSITIVE.check(value());
    Text.line("material", material());
  }

  /**
   * Builds {@link Amount}: every accessor has a method of the same name that sets its value.
   *
   * <p>Required: {@code value}, {@code unit}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableAmount.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
