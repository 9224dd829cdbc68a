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
 * A cell type, a state of one, or a cell line: the donor of vesicles, or their recipient.
 *
 * <p>Not a cell of a patient: a kind of cell. A cell line points to the type it stands for by its
 * parents. Identity: CL, Cellosaurus.
 *
 * <pre>{@code
 * {"id": "lx-2", "label": "LX-2", "kind": "cell_line", "parents": ["hepatic-stellate-cell"],
 *  "species": {"id": "NCBITaxon:9606", "label": "Homo sapiens"}}
 * }</pre>
 */
@Value.Immutable
public abstract class Cell implements Participant {
  Cell() {}

  /**
   * Starts a cell.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to a cell.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<Cell> ref(String id) {
    return Ref.to(Cell.class, id);
  }

  /**
   * The kind of cell.
   *
   * @return the kind of cell
   */
  public abstract CellKind kind();

  /**
   * The more general cells; for a cell line, the type it stands for.
   *
   * @return the more general cells; for a cell line, the type it stands for
   */
  public abstract List<Ref<Cell>> parents();

  /**
   * The species (NCBITaxon), where the cell is of one species only.
   *
   * @return the species
   */
  public abstract Optional<Term> species();

  /**
   * The tissue it is from (UBERON).
   *
   * @return the tissue it is from (UBERON)
   */
  public abstract Optional<Term> tissue();

  @Override
  public final Section section() {
    return Section.CELLS;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<Cell> ref() {
    return Ref.to(Cell.class, id());
  }

  @Override
  public final void walk(Walk walk) {
    walk.references("parents", parents()).part("species", species()).part("tissue", tissue());
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
   * Builds {@link Cell}: every accessor has a method of the same name that sets its value, and a
   * list is added to one by one: {@code addParents(…)}.
   *
   * <p>Required: {@code id}, {@code label}, {@code kind}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableCell.Builder implements Entry.Builder {
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
