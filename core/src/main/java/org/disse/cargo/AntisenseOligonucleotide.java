package org.disse.cargo;

import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.term.Curie;
import org.disse.value.Extensions;
import org.immutables.value.Value;

/**
 * An antisense oligonucleotide loaded into vesicles, antagomirs among them; {@link #silences()}
 * names its target.
 *
 * <p>Not to be confused with a {@link SmallInterferingRna}, which is double-stranded. Ontology:
 * SO:0000644.
 *
 * <pre>{@code
 * {"type": "antisense_oligonucleotide", "id": "aso-stat6", "label": "ASO against STAT6", "silences": "stat6"}
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class AntisenseOligonucleotide implements Cargo {
  AntisenseOligonucleotide() {}

  /**
   * Starts an antisense oligonucleotide.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to an antisense oligonucleotide.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<AntisenseOligonucleotide> ref(String id) {
    return Ref.to(AntisenseOligonucleotide.class, id);
  }

  @Override
  public final CargoKind kind() {
    return CargoKind.ANTISENSE_OLIGONUCLEOTIDE;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<AntisenseOligonucleotide> ref() {
    return Ref.to(AntisenseOligonucleotide.class, id());
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
   * Builds {@link AntisenseOligonucleotide}: every accessor has a method of the same name that sets
   * its value, and a list is added to one by one: {@code addXrefs(…)}.
   *
   * <p>Required: {@code id}, {@code label}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableAntisenseOligonucleotide.Builder
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
