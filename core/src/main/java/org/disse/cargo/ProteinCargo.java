package org.disse.cargo;

import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.term.Curie;
import org.disse.value.Extensions;
import org.immutables.value.Value;

/**
 * A protein carried by vesicles, inside or on the membrane.
 *
 * <p>Not to be confused with the gene that encodes it ({@link #encodedBy()}) and a {@code
 * org.disse.target.ProteinTarget} of the recipient. Ontology: uniprot.
 *
 * <pre>{@code
 * {"type": "protein", "id": "becn1-protein", "label": "Beclin-1", "xrefs": ["uniprot:Q14457"],
 *  "location": "luminal"}
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class ProteinCargo implements Cargo {
  ProteinCargo() {}

  /**
   * Starts a protein cargo.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to a protein cargo.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<ProteinCargo> ref(String id) {
    return Ref.to(ProteinCargo.class, id);
  }

  @Override
  public final CargoKind kind() {
    return CargoKind.PROTEIN;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<ProteinCargo> ref() {
    return Ref.to(ProteinCargo.class, id());
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
   * Builds {@link ProteinCargo}: every accessor has a method of the same name that sets its value,
   * and a list is added to one by one: {@code addXrefs(…)}.
   *
   * <p>Required: {@code id}, {@code label}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableProteinCargo.Builder implements Cargo.Builder {
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
