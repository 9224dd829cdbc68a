package org.disse.source;

import java.util.List;
import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.entry.Walk;
import org.disse.term.Curie;
import org.disse.term.Term;
import org.disse.value.Extensions;
import org.immutables.value.Value;

/**
 * A kind of vesicle from a kind of donor cell, natural or modified: what a mechanism starts from.
 *
 * <p>Not a preparation: how a batch was isolated and measured belongs to a study. Without a cell it
 * is a biofluid's vesicle, and the biofluid is the tissue.
 *
 * <pre>{@code
 * {"id": "umbilical-cord-msc-exosome-ifng", "label": "exosomes of IFN-γ primed umbilical cord MSCs",
 *  "cell": "umbilical-cord-msc", "vesicle": "small_ev",
 *  "modifications": [{"kind": "cytokine_priming", "agent": "IFN-γ"}]}
 * }</pre>
 */
@Value.Immutable
public abstract class ExosomeSource implements Participant {
  ExosomeSource() {}

  /**
   * Starts an exosome source.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to an exosome source.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<ExosomeSource> ref(String id) {
    return Ref.to(ExosomeSource.class, id);
  }

  /**
   * The donor cell.
   *
   * @return the donor cell
   */
  public abstract Optional<Ref<Cell>> cell();

  /**
   * The kind of vesicle, as the paper calls it.
   *
   * @return the kind of vesicle, as the paper calls it
   */
  public abstract VesicleKind vesicle();

  /**
   * The donor species (NCBITaxon).
   *
   * @return the donor species (NCBITaxon)
   */
  public abstract Optional<Term> species();

  /**
   * The donor tissue or biofluid (UBERON).
   *
   * @return the donor tissue or biofluid (UBERON)
   */
  public abstract Optional<Term> tissue();

  /**
   * What was done to donor cell or vesicle.
   *
   * @return what was done to donor cell or vesicle
   */
  public abstract List<Modification> modifications();

  /**
   * Whether cell and vesicle were used as they are.
   *
   * @return true if there is no modification
   */
  public final boolean isNative() {
    return modifications().isEmpty();
  }

  @Override
  public final Section section() {
    return Section.SOURCES;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<ExosomeSource> ref() {
    return Ref.to(ExosomeSource.class, id());
  }

  @Override
  public final void walk(Walk walk) {
    walk.reference("cell", cell())
        .part("species", species())
        .part("tissue", tissue())
        .parts("modifications", modifications());
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
   * Builds {@link ExosomeSource}: every accessor has a method of the same name that sets its value,
   * and a list is added to one by one: {@code addModifications(…)}.
   *
   * <p>Required: {@code id}, {@code label}, {@code vesicle}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableExosomeSource.Builder
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
