package org.disse.entry;

import java.util.List;
import java.util.Optional;
import org.disse.term.Curie;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * An entry of a knowledge base: it stands in a section, has an id, and others refer to it.
 *
 * <p>A plain interface, not sealed, since sealing it would tie all packages together; its kinds are
 * the ten {@linkplain Section sections}, of which cargo and targets are sealed families.
 */
public interface Entry extends Composite, Extensible {
  /**
   * The id, unique in the document.
   *
   * @return the id
   */
  EntryId id();

  /**
   * The name to show: the field's standard term where there is one.
   *
   * @return the label, never blank
   */
  String label();

  /**
   * Other names, abbreviations and spellings.
   *
   * @return the synonyms, in the order given
   */
  List<String> synonyms();

  /**
   * The same thing in ontologies and registries.
   *
   * @return CURIEs of exact matches, in the order given
   */
  List<Curie> xrefs();

  /**
   * Doubts and remarks of the curator.
   *
   * @return the notes
   */
  Optional<String> notes();

  /**
   * The section in which the entry stands.
   *
   * @return the section
   */
  Section section();

  /**
   * Checks the texts that every entry has. Called when an entry is built, so it holds for every
   * entry there is.
   *
   * @throws org.disse.value.InvalidValueException if a label or synonym is blank or has surrounding
   *     white space, or notes are blank
   */
  @Value.Check
  default void checkTexts() {
    Text.line("label", label());
    Text.lines("synonym", synonyms());
    Text.prose("notes", notes());
  }

  /** What the builders of all entries have in common. */
  interface Builder {
    /**
     * Sets the id.
     *
     * @param id the id
     * @return this builder
     */
    Builder id(EntryId id);

    /**
     * Adds a synonym.
     *
     * @param synonym another name
     * @return this builder
     */
    Builder addSynonyms(String synonym);

    /**
     * Adds a cross-reference.
     *
     * @param xref the CURIE of an exact match
     * @return this builder
     */
    Builder addXrefs(Curie xref);

    /**
     * Sets the notes.
     *
     * @param notes doubts and remarks
     * @return this builder
     */
    Builder notes(String notes);

    /**
     * Sets the unknown fields.
     *
     * @param extensions the fields that the format does not know
     * @return this builder
     */
    Builder extensions(Extensions extensions);

    /**
     * Builds the entry.
     *
     * @return the entry
     * @throws org.disse.value.InvalidValueException if a required value is missing or a rule is
     *     broken
     */
    Entry build();
  }
}
