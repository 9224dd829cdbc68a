package org.disse.cargo;

import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.term.Curie;
import org.disse.value.Extensions;
import org.immutables.value.Value;

/**
 * A small interfering RNA loaded into vesicles; {@link #silences()} names its target.
 *
 * <p>Not to be confused with an endogenous {@link MicroRna}. Ontology: SO:0000646.
 *
 * <pre>{@code
 * {"type": "small_interfering_rna", "id": "sirna-stat3", "label": "siRNA against STAT3",
 *  "silences": "stat3"}
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class SmallInterferingRna implements Cargo {
  SmallInterferingRna() {}

  /**
   * Starts a small interfering rna.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to a small interfering rna.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<SmallInterferingRna> ref(String id) {
    return Ref.to(SmallInterferingRna.class, id);
  }

  @Override
  public final CargoKind kind() {
    return CargoKind.SMALL_INTERFERING_RNA;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<SmallInterferingRna> ref() {
    return Ref.to(SmallInterferingRna.class, id());
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
   * Builds {@link SmallInterferingRna}: every accessor has a method of the same name that sets its
   * value, and a list is added to one by one: {@code addXrefs(…)}.
   *
   * <p>Required: {@code id}, {@code label}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableSmallInterferingRna.Builder
      implements Cargo.Builder {
    Builder() {
      extensions(Extensions.none());
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
