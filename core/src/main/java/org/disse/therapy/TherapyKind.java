package org.disse.therapy;

/** The kind of a therapy. */
public enum TherapyKind {
  /** Liver transplantation, the gold standard. */
  TRANSPLANTATION,
  /** Cells, such as mesenchymal stem cells. */
  CELL_THERAPY,
  /** Vesicles. */
  EXOSOME_THERAPY,
  /** A drug. */
  DRUG,
  /** Taking the cause away, as antivirals do. */
  CAUSE_REMOVAL
}
