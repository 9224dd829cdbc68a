package org.disse.evidence;

/** Where an experiment took place, from the weakest to the strongest for a claim about patients. */
public enum Setting {
  /** Computed. */
  IN_SILICO,
  /** In cells. */
  IN_VITRO,
  /** In tissue outside the body. */
  EX_VIVO,
  /** In an animal. */
  IN_VIVO,
  /** In people. */
  CLINICAL
}
