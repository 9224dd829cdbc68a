package org.disse.reason;

/**
 * What one entry does to another in the end. On liver fibrosis, negative is antifibrotic and
 * positive is profibrotic.
 */
public enum Verdict {
  /** More of the one means more of the other, on every signed chain. */
  POSITIVE,
  /** More of the one means less of the other, on every signed chain. */
  NEGATIVE,
  /** Chains of both signs lead there. */
  AMBIGUOUS,
  /** Only chains with a step whose direction nobody states lead there. */
  UNKNOWN,
  /** No chain leads there. */
  NONE
}
