package org.disse.cargo;

import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.term.Curie;
import org.disse.value.Extensions;
import org.immutables.value.Value;

/**
 * A mature microRNA carried by vesicles.
 *
 * <p>Not to be confused with its hairpin precursor ({@code mirbase}). A name without an arm
 * ("miR-122") stays as it is, without a cross-reference. Ontology: SO:0000276; mirbase.mature.
 *
 * <pre>{@code
 * {"type": "micro_rna", "id": "mir-125b-5p", "label": "hsa-miR-125b-5p",
 *  "xrefs": ["mirbase.mature:MIMAT0000423"]}
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class MicroRna implements Cargo {
  MicroRna() {}

  /**
   * Starts a micro rna.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to a micro rna.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<MicroRna> ref(String id) {
    return Ref.to(MicroRna.class, id);
  }

  @Override
  public final CargoKind kind() {
    return CargoKind.MICRO_RNA;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<MicroRna> ref() {
    return Ref.to(MicroRna.class, id());
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
   * Builds {@link MicroRna}: every accessor has a method of the same name that sets its value, and
   * a list is added to one by one: {@code addXrefs(…)}.
   *
   * <p>Required: {@code id}, {@code label}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableMicroRna.Builder implements Cargo.Builder {
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
