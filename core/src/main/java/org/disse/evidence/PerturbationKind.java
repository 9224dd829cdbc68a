package org.disse.evidence;

/** What was done to test a mechanism. */
public enum PerturbationKind {
  /** Expression lowered. */
  KNOCKDOWN,
  /** Gene removed. */
  KNOCKOUT,
  /** Expression raised. */
  OVEREXPRESSION,
  /** Blocked by a drug, antibody or antagomir. */
  INHIBITOR,
  /** Cargo or cell removed. */
  DEPLETION
}
