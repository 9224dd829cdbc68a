package org.disse.target;

import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.term.Curie;
import org.disse.value.Extensions;
import org.immutables.value.Value;

/**
 * A gene, standing for its products too where a paper does not tell them apart.
 *
 * <p>Not to be confused with a {@link Transcript} or {@link ProteinTarget}, which a paper must name
 * as such. Identity: hgnc, NCBIGene.
 *
 * <pre>{@code
 * {"type": "gene", "id": "smo", "label": "SMO", "xrefs": ["hgnc:11119"]}
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Gene implements Target {
  Gene() {}

  /**
   * Starts a gene.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to a gene.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<Gene> ref(String id) {
    return Ref.to(Gene.class, id);
  }

  @Override
  public final TargetKind kind() {
    return TargetKind.GENE;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<Gene> ref() {
    return Ref.to(Gene.class, id());
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
   * Builds {@link Gene}: every accessor has a method of the same name that sets its value, and a
   * list is added to one by one: {@code addXrefs(…)}.
   *
   * <p>Required: {@code id}, {@code label}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableGene.Builder implements Target.Builder {
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
