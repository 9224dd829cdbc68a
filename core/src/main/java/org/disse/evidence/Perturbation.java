package org.disse.evidence;

import java.util.Optional;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * What an experiment did to a gene, cargo or cell to test whether the mechanism needs it.
 *
 * <p>Not a modification, which is part of the source that is tried as a therapy.
 *
 * <pre>{@code
 * {"kind": "inhibitor", "target": "miR-125b", "on": "donor_cell"}
 * }</pre>
 */
@Value.Immutable
public abstract class Perturbation implements Extensible {
  Perturbation() {}

  /**
   * Starts a perturbation.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What was done.
   *
   * @return what was done
   */
  public abstract PerturbationKind kind();

  /**
   * To what, as the paper words it.
   *
   * @return to what, as the paper words it
   */
  public abstract Optional<String> target();

  /**
   * Where: donor cell, vesicle or recipient.
   *
   * @return where: donor cell, vesicle or recipient
   */
  public abstract PerturbationSite on();

  /**
   * Starts a copy.
   *
   * @return a builder that holds these values
   */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  final void checkTarget() {
    Text.line("target", target());
  }

  /**
   * Builds {@link Perturbation}: every accessor has a method of the same name that sets its value.
   *
   * <p>Required: {@code kind}, {@code on}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutablePerturbation.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
