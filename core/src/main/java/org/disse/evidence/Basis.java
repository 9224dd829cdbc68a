package org.disse.evidence;

/** By what kind of test a step was shown. */
public enum Basis {
  /** Lowering the expression of the cause. */
  KNOCKDOWN,
  /** Removing the cause. */
  KNOCKOUT,
  /** Raising the cause. */
  OVEREXPRESSION,
  /** Blocking the cause with a drug, antibody or antagomir. */
  INHIBITOR,
  /** Restoring the cause after its loss. */
  RESCUE,
  /** Removing the cargo from the vesicle, or a cell from the animal. */
  DEPLETION,
  /** Digesting the cargo, with RNase or protease. */
  ENZYMATIC_TREATMENT,
  /** A reporter, such as luciferase under a 3′ UTR. */
  REPORTER_ASSAY,
  /** Pull-down or immunoprecipitation. */
  PULL_DOWN,
  /** Chromatin immunoprecipitation. */
  CHROMATIN_IMMUNOPRECIPITATION,
  /** A screen of transcripts, proteins or metabolites. */
  OMICS,
  /** Effect measured, cause not perturbed. */
  EXPRESSION_CHANGE,
  /** Correlation only. */
  ASSOCIATION;

  /**
   * Whether something is changed on purpose to see what follows, rather than watched.
   *
   * @return true from knockdown to enzymatic treatment, in the order above
   */
  public boolean isIntervention() {
    return compareTo(ENZYMATIC_TREATMENT) <= 0;
  }
}
