package org.disse.evidence;

/** By what a dose of vesicles was measured. Doses in different measures cannot be compared. */
public enum DoseMeasure {
  /** Number of particles. */
  PARTICLES,
  /** Mass of protein. */
  PROTEIN,
  /** Mass of lipid. */
  LIPID,
  /** Vesicles of so many cells. */
  CELL_EQUIVALENT,
  /** Volume. */
  VOLUME,
  /** Mass of the loaded drug. */
  DRUG
}
