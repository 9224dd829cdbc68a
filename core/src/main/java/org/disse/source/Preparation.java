package org.disse.source;

import java.util.List;
import java.util.Optional;
import org.disse.entry.Composite;
import org.disse.entry.Walk;
import org.disse.term.Quantity;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.Range;
import org.immutables.value.Value;

/**
 * How vesicles were separated and characterised in one study: what MISEV2018 and MISEV2023 ask a
 * paper to report.
 *
 * <p>Not the source itself, which many studies share. All is optional, since abstracts rarely say
 * it; {@link #misev()} tells what is there.
 *
 * <pre>{@code
 * {"isolation": ["differential_ultracentrifugation"], "imaging": ["transmission_electron_microscopy"],
 *  "diameter": {"value": 110, "unit": "nm"}}
 * }</pre>
 */
@Value.Immutable
public abstract class Preparation implements Composite, Extensible {
  Preparation() {}

  /**
   * Starts a preparation.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The separation steps, in the order in which they were done.
   *
   * @return the separation steps, in the order in which they were done
   */
  public abstract List<IsolationMethod> isolation();

  /**
   * How much material was started from.
   *
   * @return how much material was started from
   */
  public abstract Optional<Amount> startingMaterial();

  /**
   * How much was obtained.
   *
   * @return how much was obtained
   */
  public abstract List<Quantification> quantification();

  /**
   * The protein markers tested.
   *
   * @return the protein markers tested
   */
  public abstract List<Marker> markers();

  /**
   * How vesicles were imaged.
   *
   * @return how vesicles were imaged
   */
  public abstract List<ImagingMethod> imaging();

  /**
   * How single particles were measured otherwise.
   *
   * @return how single particles were measured otherwise
   */
  public abstract List<ParticleAnalysis> particleAnalysis();

  /**
   * The main diameter.
   *
   * @return the main diameter
   */
  public abstract Optional<Quantity> diameter();

  /**
   * The storage temperature.
   *
   * @return the storage temperature
   */
  public abstract Optional<Quantity> storage();

  /**
   * How complete the report is against MISEV.
   *
   * @return the report, item by item
   */
  public final MisevReport misev() {
    return MisevReport.of(this);
  }

  @Override
  public final void walk(Walk walk) {
    walk.part("startingMaterial", startingMaterial())
        .parts("quantification", quantification())
        .parts("markers", markers())
        .part("diameter", diameter())
        .part("storage", storage());
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
  final void checkDiameter() {
    diameter().ifPresent(diameter -> Range.POSITIVE.check(diameter.value()));
  }

  /**
   * Builds {@link Preparation}: every accessor has a method of the same name that sets its value,
   * and a list is added to one by one: {@code addParticleAnalysis(…)}.
   */
  public static final class Builder extends ImmutablePreparation.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
