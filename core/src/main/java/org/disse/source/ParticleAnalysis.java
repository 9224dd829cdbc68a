package org.disse.source;

/** How many single particles were measured other than by imaging. */
public enum ParticleAnalysis {
  /** Nanoparticle tracking analysis (NTA). */
  NANOPARTICLE_TRACKING,
  /** Tunable resistive pulse sensing (TRPS). */
  RESISTIVE_PULSE,
  /** Dynamic light scattering (DLS). */
  DYNAMIC_LIGHT_SCATTERING,
  /** High-resolution flow cytometry. */
  FLOW_CYTOMETRY,
  /** Multi-angle light scattering. */
  MULTI_ANGLE_LIGHT_SCATTERING,
  /** Raman spectroscopy. */
  RAMAN
}
