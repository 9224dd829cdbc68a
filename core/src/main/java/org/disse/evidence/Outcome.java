package org.disse.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import org.disse.entry.Composite;
import org.disse.entry.Ref;
import org.disse.entry.Walk;
import org.disse.process.Process;
import org.disse.source.Cell;
import org.disse.stage.FibrosisStage;
import org.disse.target.Target;
import org.disse.term.Quantity;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.Range;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * One thing that was measured, and which way it moved.
 *
 * <p>The measure is in the paper's words; the process or target is what it stands for here. A
 * direction is never guessed.
 *
 * <pre>{@code
 * {"measure": "collagen area", "process": "liver-fibrosis", "direction": "decreased",
 *  "value": {"value": 3.2, "unit": "%"}, "pValue": 0.01}
 * }</pre>
 */
@Value.Immutable
public abstract class Outcome implements Composite, Extensible {
  /** A probability. */
  public static final Range P_VALUES = Range.of(0, 1, "a p-value");

  Outcome() {}

  /**
   * Starts an outcome.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What was measured, as the paper words it.
   *
   * @return the measure
   */
  public abstract String measure();

  /**
   * The process it stands for.
   *
   * @return the process
   */
  public abstract Optional<Ref<Process>> process();

  /**
   * The target it stands for.
   *
   * @return the target
   */
  public abstract Optional<Ref<Target>> target();

  /**
   * The cell in which it was measured.
   *
   * @return the cell
   */
  public abstract Optional<Ref<Cell>> in();

  /**
   * The time of measurement.
   *
   * @return the time
   */
  public abstract Optional<Quantity> at();

  /**
   * Which way it moved.
   *
   * @return the direction
   */
  public abstract Direction direction();

  /**
   * Against what; where absent, the comparator of the experiment holds.
   *
   * @return the comparator
   */
  public abstract Optional<Comparator> comparator();

  /**
   * The value measured.
   *
   * @return the value measured
   */
  public abstract Optional<Quantity> value();

  /**
   * The p-value, from 0 to 1.
   *
   * @return the p-value
   */
  public abstract Optional<BigDecimal> pValue();

  /**
   * The histological stage reached.
   *
   * @return the stage
   */
  public abstract Optional<FibrosisStage> stage();

  @Override
  public final void walk(Walk walk) {
    walk.reference("process", process())
        .reference("target", target())
        .reference("in", in())
        .part("at", at())
        .part("value", value())
        .part("stage", stage());
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
  final void checkMeasure() {
    Text.line("measure", measure());
  }

  @Value.Check
  final void checkPValue() {
    pValue().ifPresent(P_VALUES::check);
  }

  /**
   * Builds {@link Outcome}: every accessor has a method of the same name that sets its value.
   *
   * <p>Required: {@code measure}, {@code direction}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableOutcome.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
