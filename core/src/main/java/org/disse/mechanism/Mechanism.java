package org.disse.mechanism;

import java.util.List;
import java.util.Optional;
import org.disse.cause.FibrosisCause;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.entry.Walk;
import org.disse.evidence.Evidence;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.term.Curie;
import org.disse.value.Extensions;
import org.immutables.value.Value;

/**
 * How a source acts through its cargo; or background biology, or how a cause leads to fibrosis, by
 * {@linkplain #kind() kind}.
 *
 * <p>Not a pathway, which is a process: a mechanism is a chain of steps between entries. The review
 * speaks of autophagy, inflammation factors, oxidative stress and more.
 *
 * <pre>{@code
 * {"id": "cp-msc-mir-125b-hedgehog", "label": "miR-125b of CP-MSC exosomes silences Hedgehog signaling",
 *  "source": "chorionic-plate-msc-exosome", "cargo": [{"cargo": "mir-125b-5p", "loading": "endogenous"}],
 *  "steps": [{"subject": "mir-125b-5p", "relation": "inhibits", "object": "smo"}]}
 * }</pre>
 */
@Value.Immutable
public abstract class Mechanism implements Entry {
  Mechanism() {}

  /**
   * Starts a mechanism.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to a mechanism.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<Mechanism> ref(String id) {
    return Ref.to(Mechanism.class, id);
  }

  /**
   * What it is about; vesicles unless said otherwise.
   *
   * @return the kind
   */
  public abstract MechanismKind kind();

  /**
   * The vesicles that act.
   *
   * @return the source
   */
  public abstract Optional<Ref<ExosomeSource>> source();

  /**
   * What they deliver.
   *
   * @return the cargo
   */
  public abstract List<DeliveredCargo> cargo();

  /**
   * The causes of fibrosis under which it was shown.
   *
   * @return the causes
   */
  public abstract List<Ref<FibrosisCause>> causes();

  /**
   * The cells it acts on.
   *
   * @return the recipient cells
   */
  public abstract List<Ref<Cell>> recipients();

  /**
   * The chain, in order.
   *
   * @return the steps
   */
  public abstract List<Step> steps();

  /**
   * What speaks for the mechanism as a whole.
   *
   * @return the evidence
   */
  public abstract List<Evidence> evidence();

  /**
   * What speaks for one of its steps and against it: the step's own evidence, or else that of the
   * mechanism as a whole.
   *
   * @param step a step of this mechanism
   * @return the evidence; empty where none is given
   */
  public final List<Evidence> evidenceFor(Step step) {
    return step.evidence().isEmpty() ? evidence() : step.evidence();
  }

  @Override
  public final Section section() {
    return Section.MECHANISMS;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<Mechanism> ref() {
    return Ref.to(Mechanism.class, id());
  }

  @Override
  public final void walk(Walk walk) {
    walk.reference("source", source())
        .parts("cargo", cargo())
        .references("causes", causes())
        .references("recipients", recipients())
        .parts("steps", steps())
        .parts("evidence", evidence());
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
   * Builds {@link Mechanism}: every accessor has a method of the same name that sets its value, and
   * a list is added to one by one: {@code addEvidence(…)}.
   *
   * <p>Required: {@code id}, {@code label}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableMechanism.Builder implements Entry.Builder {
    Builder() {
      extensions(Extensions.none());
      kind(MechanismKind.VESICLE);
    }

    /**
     * Sets the id.
     *
     * @param id a slug or CURIE
     * @return this builder
     * @throws org.disse.value.InvalidValueException if the text is no id
     */
    public Builder id(String id) {
      return id(EntryId.of(id));
    }

    /**
     * Adds a cross-reference.
     *
     * @param curie the CURIE of an exact match, in any registered spelling
     * @return this builder
     * @throws org.disse.value.InvalidValueException if the text is no CURIE
     */
    public Builder xref(String curie) {
      return addXrefs(Curie.parse(curie));
    }
  }
}
