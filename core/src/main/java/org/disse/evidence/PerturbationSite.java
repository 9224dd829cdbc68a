package org.disse.evidence;

/** On what a perturbation was done. */
public enum PerturbationSite {
  /** The donor cell. */
  DONOR_CELL,
  /** The vesicle. */
  VESICLE,
  /** The recipient cell or animal. */
  RECIPIENT
}
