package org.disse.mechanism;

import org.disse.cargo.Cargo;
import org.disse.entry.Composite;
import org.disse.entry.Ref;
import org.disse.entry.Walk;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.immutables.value.Value;

/**
 * A cargo of a mechanism and how the vesicle came to carry it.
 *
 * <p>It implies that the source delivers the cargo, unless it is depleted.
 *
 * <pre>{@code
 * {"cargo": "mir-125b-5p", "loading": "endogenous"}
 * }</pre>
 */
@Value.Immutable
public abstract class DeliveredCargo implements Composite, Extensible {
  DeliveredCargo() {}

  /**
   * Starts a delivered cargo.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The cargo.
   *
   * @return the cargo
   */
  public abstract Ref<Cargo> cargo();

  /**
   * How it got there.
   *
   * @return the loading
   */
  public abstract Loading loading();

  /**
   * Whether the vesicle brings it; of depleted cargo it is told that the vesicle lacks it.
   *
   * @return false if it is depleted
   */
  public final boolean isDelivered() {
    return loading() != Loading.DEPLETED;
  }

  @Override
  public final void walk(Walk walk) {
    walk.reference("cargo", cargo());
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds these values
   */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Builds {@link DeliveredCargo}: every accessor has a method of the same name that sets its
   * value.
   *
   * <p>Required: {@code cargo}, {@code loading}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableDeliveredCargo.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
