package org.disse.target;

import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.term.Curie;
import org.disse.value.Extensions;
import org.immutables.value.Value;

/**
 * A protein as a target.
 *
 * <p>Not to be confused with a protein that vesicles carry ({@code org.disse.cargo.ProteinCargo}).
 * Identity: uniprot.
 *
 * <pre>{@code
 * {"type": "protein", "id": "p-smad3", "label": "phospho-SMAD3"}
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class ProteinTarget implements Target {
  ProteinTarget() {}

  /**
   * Starts a protein target.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to a protein target.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<ProteinTarget> ref(String id) {
    return Ref.to(ProteinTarget.class, id);
  }

  @Override
  public final TargetKind kind() {
    return TargetKind.PROTEIN;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<ProteinTarget> ref() {
    return Ref.to(ProteinTarget.class, id());
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
   * Builds {@link ProteinTarget}: every accessor has a method of the same name that sets its value,
   * and a list is added to one by one: {@code addXrefs(…)}.
   *
   * <p>Required: {@code id}, {@code label}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableProteinTarget.Builder
      implements Target.Builder {
    Builder() {
      extensions(Extensions.none());
      secreted(false);
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
