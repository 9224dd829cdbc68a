package org.disse.evidence;

import java.util.Optional;
import org.disse.entry.Composite;
import org.disse.entry.Walk;
import org.disse.term.Quantity;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.Range;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * How much was given, how often, and by what it was measured.
 *
 * <pre>{@code
 * {"amount": {"value": 16, "unit": "mg/kg"}, "measuredAs": "protein", "repeats": 3,
 *  "interval": {"value": 7, "unit": "d"}}
 * }</pre>
 */
@Value.Immutable
public abstract class Dose implements Composite, Extensible {
  /** The number of doses. */
  public static final Range REPEATS = Range.of(1, 100_000, "a number of doses");

  Dose() {}

  /**
   * Starts a dose.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The amount of one dose; positive.
   *
   * @return the amount of one dose; positive
   */
  public abstract Quantity amount();

  /**
   * By what the amount was measured.
   *
   * @return the measure
   */
  public abstract Optional<DoseMeasure> measuredAs();

  /**
   * How many doses were given; at least one.
   *
   * @return the number of doses
   */
  public abstract Optional<Integer> repeats();

  /**
   * The time between doses; positive.
   *
   * @return the time between doses; positive
   */
  public abstract Optional<Quantity> interval();

  /**
   * The schedule, where repeats and interval do not say it.
   *
   * @return the schedule, where repeats and interval do not say it
   */
  public abstract Optional<String> schedule();

  @Override
  public final void walk(Walk walk) {
    walk.part("amount", amount()).part("interval", interval());
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
  final void checkPositive() {
    Range.POSITIVE.check(amount().value());
    interval().ifPresent(interval -> Range.POSITIVE.check(interval.value()));
    repeats().ifPresent(REPEATS::check);
  }

  @Value.Check
  final void checkSchedule() {
    Text.prose("schedule", schedule());
  }

  /**
   * Builds {@link Dose}: every accessor has a method of the same name that sets its value.
   *
   * <p>Required: {@code amount}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableDose.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
