package org.disse.source;

/**
 * What kind of vesicle a paper says it used. MISEV advises "extracellular vesicle" unless the
 * origin is shown; the size is in the {@linkplain Preparation preparation}.
 */
public enum VesicleKind {
  /**
   * Exosome: of endosomal origin (GO:0070062). Most papers use the word without showing the origin.
   */
  EXOSOME,
  /** Small extracellular vesicle: by size, below about 200 nm. */
  SMALL_EV,
  /** Extracellular vesicle, the umbrella term (GO:1903561). */
  EXTRACELLULAR_VESICLE,
  /** Microvesicle, shed from the plasma membrane. */
  MICROVESICLE,
  /** Vesicle fused with a liposome or another membrane. */
  HYBRID_VESICLE,
  /** Vesicle made by extrusion or from membranes. */
  ARTIFICIAL_VESICLE,
  /** The whole secretome or conditioned medium: vesicles were not separated. */
  SECRETOME,
  /** Not said. */
  UNSPECIFIED
}
