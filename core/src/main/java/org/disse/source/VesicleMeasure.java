package org.disse.source;

/**
 * By what a preparation was quantified. None of these counts vesicles exclusively; ratios hint at
 * purity.
 */
public enum VesicleMeasure {
  /** Particle number. */
  PARTICLES,
  /** Protein amount. */
  PROTEIN,
  /** Lipid amount. */
  LIPID
}
