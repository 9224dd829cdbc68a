package org.disse.cargo;

import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.Molecule;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.entry.Walk;
import org.disse.target.Target;
import org.disse.term.Term;

/**
 * What a vesicle carries, as one of fifteen kinds; one more stands for kinds of a newer release.
 *
 * <p>How it got into the vesicle is said by the mechanism, since one cargo can be endogenous in one
 * source and loaded into another. On Java 17 tell the kinds apart by {@link #kind()}; from Java 21
 * a pattern {@code switch} over this sealed family works too.
 */
public sealed interface Cargo extends Molecule
    permits MicroRna,
        CircularRna,
        LongNoncodingRna,
        SmallNoncodingRna,
        MessengerRna,
        SmallInterferingRna,
        AntisenseOligonucleotide,
        Dna,
        ProteinCargo,
        Peptide,
        Ribonucleoprotein,
        Lipid,
        MetaboliteCargo,
        SmallMolecule,
        Nanoparticle,
        UnrecognizedCargo {

  /**
   * A reference to cargo of any kind.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  static Ref<Cargo> ref(String id) {
    return Ref.to(Cargo.class, id);
  }

  /**
   * The kind of cargo.
   *
   * @return the kind
   */
  CargoKind kind();

  /**
   * The species (NCBITaxon), where it is of one species only.
   *
   * @return the species
   */
  Optional<Term> species();

  /**
   * The gene or transcript that encodes it.
   *
   * @return the target that stands for the gene
   */
  Optional<Ref<Target>> encodedBy();

  /**
   * What it silences; implies that it inhibits that target.
   *
   * @return the target
   */
  Optional<Ref<Target>> silences();

  /**
   * Where in or on the vesicle it is.
   *
   * @return the location
   */
  Optional<CargoLocation> location();

  @Override
  default Section section() {
    return Section.CARGO;
  }

  @Override
  default void walk(Walk walk) {
    walk.part("species", species())
        .reference("encodedBy", encodedBy())
        .reference("silences", silences());
  }

  /** What the builders of all cargo have in common. */
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
     * Sets what encodes it.
     *
     * @param encodedBy the target that stands for the gene
     * @return this builder
     */
    Builder encodedBy(Ref<Target> encodedBy);

    /**
     * Sets what it silences.
     *
     * @param silences the target
     * @return this builder
     */
    Builder silences(Ref<Target> silences);

    /**
     * Sets where it is.
     *
     * @param location the location
     * @return this builder
     */
    Builder location(CargoLocation location);

    @Override
    Cargo build();
  }
}
