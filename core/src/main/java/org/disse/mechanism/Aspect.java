package org.disse.mechanism;

/** What of the object a step changes. */
public enum Aspect {
  /** How much of it there is. */
  ABUNDANCE,
  /** Its expression. */
  EXPRESSION,
  /** Its activity. */
  ACTIVITY,
  /** Its phosphorylation. */
  PHOSPHORYLATION,
  /** Its acetylation. */
  ACETYLATION,
  /** Where it is. */
  LOCALIZATION,
  /** Its secretion. */
  SECRETION
}
