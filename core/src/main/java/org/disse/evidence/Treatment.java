package org.disse.evidence;

/** What was given. Evidence from donor cells is not evidence from vesicles. */
public enum Treatment {
  /** Vesicles. */
  VESICLE,
  /** The donor cells themselves. */
  DONOR_CELLS,
  /** Conditioned medium, vesicles not separated. */
  SECRETOME,
  /** The cargo without a vesicle. */
  CARGO_ALONE,
  /** A drug. */
  DRUG
}
