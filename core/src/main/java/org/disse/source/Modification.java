package org.disse.source;

import java.util.Optional;
import org.disse.entry.Composite;
import org.disse.entry.Molecule;
import org.disse.entry.Ref;
import org.disse.entry.Walk;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * What was done to the donor cell or the vesicle before use: priming, overexpression, loading,
 * surface engineering.
 *
 * <p>Not a perturbation that tests a mechanism: that is part of an experiment.
 *
 * <pre>{@code
 * {"kind": "cytokine_priming", "agent": "IFN-γ"}
 * }</pre>
 */
@Value.Immutable
public abstract class Modification implements Composite, Extensible {
  Modification() {}

  /**
   * Starts a modification.
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
  public abstract ModificationKind kind();

  /**
   * With what, as the paper words it.
   *
   * @return with what, as the paper words it
   */
  public abstract Optional<String> agent();

  /**
   * The gene, RNA or cargo concerned.
   *
   * @return the gene, RNA or cargo concerned
   */
  public abstract Optional<Ref<? extends Molecule>> target();

  @Override
  public final void walk(Walk walk) {
    walk.reference("target", target());
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
  final void checkAgent() {
    Text.line("agent", agent());
  }

  /**
   * Builds {@link Modification}: every accessor has a method of the same name that sets its value.
   *
   * <p>Required: {@code kind}. {@code build()} throws {@link org.disse.value.InvalidValueException}
   * if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableModification.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
