package org.disse.target;

/** The kinds of target that the format knows, and one for those it does not. */
public enum TargetKind {
  /** {@link Gene}. */
  GENE,
  /** {@link ProteinTarget}. */
  PROTEIN,
  /** {@link ProteinComplex}. */
  PROTEIN_COMPLEX,
  /** {@link Transcript}. */
  TRANSCRIPT,
  /** {@link Metabolite}. */
  METABOLITE,
  /** {@link UnrecognizedTarget}: a type from a newer release. Not a value of the format. */
  UNRECOGNIZED
}
