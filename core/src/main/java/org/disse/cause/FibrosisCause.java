package org.disse.cause;

import java.util.List;
import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Indication;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.entry.Walk;
import org.disse.term.Curie;
import org.disse.term.Term;
import org.disse.value.Extensions;
import org.immutables.value.Value;

/**
 * What makes a liver fibrotic: a disease, an injury, or the toxin of an animal model.
 *
 * <p>Not fibrosis or cirrhosis itself: those are processes (phenotypes). A toxin's chemical
 * identity is its {@linkplain #agents() agent}, not the identity of the cause. The review names
 * viral hepatitis, autoimmune hepatitis, non-alcoholic steatohepatitis, fatty liver disease and
 * cholestatic liver disease. Identity: MONDO, DOID.
 *
 * <pre>{@code
 * {"id": "ccl4", "label": "carbon tetrachloride injury", "category": "drug_or_toxin",
 *  "agents": [{"id": "CHEBI:27385", "label": "tetrachloromethane"}]}
 * }</pre>
 */
@Value.Immutable
public abstract class FibrosisCause implements Indication {
  FibrosisCause() {}

  /**
   * Starts a fibrosis cause.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to a fibrosis cause.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<FibrosisCause> ref(String id) {
    return Ref.to(FibrosisCause.class, id);
  }

  /**
   * The kind of cause; where absent, that of the parents holds.
   *
   * @return the category as stated
   */
  public abstract Optional<CauseCategory> category();

  /**
   * The more general causes.
   *
   * @return the more general causes
   */
  public abstract List<Ref<FibrosisCause>> parents();

  /**
   * The chemicals or organisms that do the harm (ChEBI, NCBITaxon).
   *
   * @return the chemicals or organisms that do the harm (ChEBI, NCBITaxon)
   */
  public abstract List<Term> agents();

  @Override
  public final Section section() {
    return Section.CAUSES;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<FibrosisCause> ref() {
    return Ref.to(FibrosisCause.class, id());
  }

  @Override
  public final void walk(Walk walk) {
    walk.references("parents", parents()).parts("agents", agents());
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
   * Builds {@link FibrosisCause}: every accessor has a method of the same name that sets its value,
   * and a list is added to one by one: {@code addAgents(…)}.
   *
   * <p>Required: {@code id}, {@code label}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableFibrosisCause.Builder
      implements Entry.Builder {
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
