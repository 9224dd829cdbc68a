package org.disse.target;

import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.Molecule;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.entry.Walk;
import org.disse.term.Term;

/**
 * What cargo acts on inside a recipient, as one of five kinds; one more stands for kinds of a newer
 * release.
 *
 * <p>The same molecule can also be cargo, then with an entry of its own. On Java 17 tell the kinds
 * apart by {@link #kind()}; from Java 21 a pattern {@code switch} over this sealed family works
 * too.
 */
public sealed interface Target extends Molecule
    permits Gene, ProteinTarget, ProteinComplex, Transcript, Metabolite, UnrecognizedTarget {

  /**
   * A reference to a target of any kind.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  static Ref<Target> ref(String id) {
    return Ref.to(Target.class, id);
  }

  /**
   * The kind of target.
   *
   * @return the kind
   */
  TargetKind kind();

  /**
   * The species (NCBITaxon), where it is of one species only.
   *
   * @return the species
   */
  Optional<Term> species();

  /**
   * Whether it is secreted: it leaves the cell that makes it, so that what it does next may be in
   * another cell.
   *
   * @return true if so; false if not said
   */
  boolean secreted();

  @Override
  default Section section() {
    return Section.TARGETS;
  }

  @Override
  default void walk(Walk walk) {
    walk.part("species", species());
  }

  /** What the builders of all targets have in common. */
  interface Builder extends Entry.Builder {
    /**
     * Sets the label.
     *
     * @param label the name to show
     * @return this builder
     */
    Builder label(String label);

    /**
     * Sets the species.
     *
     * @param species the species
     * @return this builder
     */
    Builder species(Term species);

    /**
     * Sets whether it is secreted.
     *
     * @param secreted true if it leaves the cell that makes it
     * @return this builder
     */
    Builder secreted(boolean secreted);

    @Override
    Target build();
  }
}
