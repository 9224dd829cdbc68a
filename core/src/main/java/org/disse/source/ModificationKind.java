package org.disse.source;

/** What was done to the donor cell or the vesicle. */
public enum ModificationKind {
  /** The donor cell overexpresses a gene or RNA. */
  OVEREXPRESSION,
  /** Expression lowered in the donor cell. */
  KNOCKDOWN,
  /** Gene removed in the donor cell. */
  KNOCKOUT,
  /** Donor cell primed with a cytokine. */
  CYTOKINE_PRIMING,
  /** Donor cell primed with a drug or another chemical. */
  DRUG_PRIMING,
  /** Donor cell conditioned by diseased tissue, serum or medium. */
  DISEASE_PRECONDITIONING,
  /** Donor cell grown in hypoxia. */
  HYPOXIA,
  /** Donor cell grown in three dimensions. */
  THREE_DIMENSIONAL_CULTURE,
  /** Vesicle loaded with a drug, RNA or protein from outside. */
  LOADING,
  /** A ligand displayed on the vesicle. */
  SURFACE_ENGINEERING,
  /** Vesicle fused with a liposome or another membrane. */
  HYBRIDIZATION,
  /** Anything else. */
  OTHER
}
