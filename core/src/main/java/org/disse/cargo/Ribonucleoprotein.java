package org.disse.cargo;

import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.term.Curie;
import org.disse.value.Extensions;
import org.immutables.value.Value;

/**
 * A complex of RNA and protein, such as Cas9 with its guide.
 *
 * <p>Not to be confused with the RNA exosome (GO:0000178), which is no vesicle. Ontology: no
 * ontology term is used.
 *
 * <pre>{@code
 * {"type": "ribonucleoprotein", "id": "cas9-rnp", "label": "Cas9 ribonucleoprotein"}
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Ribonucleoprotein implements Cargo {
  Ribonucleoprotein() {}

  /**
   * Starts a ribonucleoprotein.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to a ribonucleoprotein.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<Ribonucleoprotein> ref(String id) {
    return Ref.to(Ribonucleoprotein.class, id);
  }

  @Override
  public final CargoKind kind() {
    return CargoKind.RIBONUCLEOPROTEIN;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<Ribonucleoprotein> ref() {
    return Ref.to(Ribonucleoprotein.class, id());
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
   * Builds {@link Ribonucleoprotein}: every accessor has a method of the same name that sets its
   * value, and a list is added to one by one: {@code addXrefs(…)}.
   *
   * <p>Required: {@code id}, {@code label}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableRibonucleoprotein.Builder
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
