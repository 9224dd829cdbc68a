package org.disse.evidence;

/** What an effect was compared with. */
public enum Comparator {
  /** The untreated model. */
  UNTREATED_MODEL,
  /** The vehicle. */
  VEHICLE,
  /** The vesicle without the modification. */
  UNMODIFIED_VESICLE,
  /** The donor cells. */
  PARENT_CELLS,
  /** Another drug. */
  CONTROL_DRUG,
  /** Healthy animals, cells or people. */
  HEALTHY
}
