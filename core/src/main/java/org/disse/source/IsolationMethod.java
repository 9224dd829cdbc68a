package org.disse.source;

/**
 * A step of separating vesicles. Methods are combined, and sources disagree on how pure each is; so
 * no purity is attached.
 */
public enum IsolationMethod {
  /** Differential ultracentrifugation. */
  DIFFERENTIAL_ULTRACENTRIFUGATION,
  /** Density gradient or cushion. */
  DENSITY_GRADIENT,
  /** Size-exclusion chromatography. */
  SIZE_EXCLUSION,
  /** Ultrafiltration. */
  ULTRAFILTRATION,
  /** Tangential flow filtration. */
  TANGENTIAL_FLOW,
  /** Polymer precipitation. */
  PRECIPITATION,
  /** Immunoaffinity capture, beads among them. */
  IMMUNOAFFINITY,
  /** Microfluidics. */
  MICROFLUIDICS,
  /** Field-flow fractionation. */
  FIELD_FLOW_FRACTIONATION,
  /** Commercial kit, principle not said. */
  COMMERCIAL_KIT,
  /** Anything else. */
  OTHER
}
