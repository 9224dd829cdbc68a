package org.disse.cargo;

import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.term.Curie;
import org.disse.value.Extensions;
import org.immutables.value.Value;

/**
 * DNA carried by vesicles, such as mitochondrial DNA or a plasmid.
 *
 * <p>Not to be confused with a gene, which is a target. Ontology: biolink:NucleicAcidEntity.
 *
 * <pre>{@code
 * {"type": "dna", "id": "mtdna", "label": "mitochondrial DNA"}
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Dna implements Cargo {
  Dna() {}

  /**
   * Starts a dna.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to a dna.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<Dna> ref(String id) {
    return Ref.to(Dna.class, id);
  }

  @Override
  public final CargoKind kind() {
    return CargoKind.DNA;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<Dna> ref() {
    return Ref.to(Dna.class, id());
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
   * Builds {@link Dna}: every accessor has a method of the same name that sets its value, and a
   * list is added to one by one: {@code addXrefs(…)}.
   *
   * <p>Required: {@code id}, {@code label}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableDna.Builder implements Cargo.Builder {
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
