package org.disse.source;

/**
 * The kind of a cell. Closed and ours; the exact type is the cross-reference to the Cell Ontology
 * (CL).
 */
public enum CellKind {
  /** Stem cell, mesenchymal stem (stromal) cells among them. */
  STEM_CELL,
  /** Stromal cell, such as the hepatic stellate cell. */
  STROMAL,
  /** Parenchymal cell: the hepatocyte. */
  PARENCHYMAL,
  /** Immune cell, such as the macrophage. */
  IMMUNE,
  /** Endothelial cell, such as the liver sinusoidal endothelial cell. */
  ENDOTHELIAL,
  /** Epithelial cell, such as the cholangiocyte. */
  EPITHELIAL,
  /** Progenitor cell. */
  PROGENITOR,
  /** Cell line, such as LX-2. */
  CELL_LINE,
  /** A state of a cell, such as the activated stellate cell. */
  CELL_STATE,
  /** Anything else. */
  OTHER
}
