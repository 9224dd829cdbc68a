package org.disse.evidence;

/**
 * What a study says to the step or claim that cites it. Refuting is not the same as not settling.
 */
public enum Stance {
  /** Supports it. */
  SUPPORTS,
  /** Speaks against it. */
  REFUTES,
  /** Looked at it and does not settle it. */
  INCONCLUSIVE
}
