package org.disse.cargo;

/** The kinds of cargo that the format knows, and one for those it does not. */
public enum CargoKind {
  /** {@link MicroRna}. */
  MICRO_RNA,
  /** {@link CircularRna}. */
  CIRCULAR_RNA,
  /** {@link LongNoncodingRna}. */
  LONG_NONCODING_RNA,
  /** {@link SmallNoncodingRna}. */
  SMALL_NONCODING_RNA,
  /** {@link MessengerRna}. */
  MESSENGER_RNA,
  /** {@link SmallInterferingRna}. */
  SMALL_INTERFERING_RNA,
  /** {@link AntisenseOligonucleotide}. */
  ANTISENSE_OLIGONUCLEOTIDE,
  /** {@link Dna}. */
  DNA,
  /** {@link ProteinCargo}. */
  PROTEIN,
  /** {@link Peptide}. */
  PEPTIDE,
  /** {@link Ribonucleoprotein}. */
  RIBONUCLEOPROTEIN,
  /** {@link Lipid}. */
  LIPID,
  /** {@link MetaboliteCargo}. */
  METABOLITE,
  /** {@link SmallMolecule}. */
  SMALL_MOLECULE,
  /** {@link Nanoparticle}. */
  NANOPARTICLE,
  /** {@link UnrecognizedCargo}: a type from a newer release. Not a value of the format. */
  UNRECOGNIZED
}
