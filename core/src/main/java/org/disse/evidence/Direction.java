package org.disse.evidence;

/** Which way an outcome moved against its comparator. */
public enum Direction {
  /** Increased. */
  INCREASED,
  /** Decreased. */
  DECREASED,
  /** Not changed. */
  UNCHANGED,
  /** Better, where more or less would not say it. */
  IMPROVED,
  /** Worse. */
  WORSENED,
  /** Measured, direction not seen. */
  NOT_STATED
}
