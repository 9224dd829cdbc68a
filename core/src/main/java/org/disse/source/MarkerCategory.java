package org.disse.source;

/** The groups of protein markers that MISEV2018 asks for (doi:10.1080/20013078.2018.1535750). */
public enum MarkerCategory {
  /** Transmembrane or GPI-anchored proteins of plasma membrane or endosome: CD9, CD63, CD81. */
  TRANSMEMBRANE,
  /** Cytosolic proteins that bind membranes: TSG101, annexins, syntenin. */
  CYTOSOLIC,
  /** Expected contaminants, whose absence speaks for purity: calnexin, lipoproteins. */
  CONTAMINANT,
  /** Proteins of compartments other than plasma membrane and endosome. */
  OTHER_COMPARTMENT,
  /** Secreted proteins and their ligands. */
  SECRETED
}
