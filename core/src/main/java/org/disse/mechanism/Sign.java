package org.disse.mechanism;

/** The sign of an effect. Signs multiply along a chain: two inhibitions make an activation. */
public enum Sign {
  /** More of the subject means more of the object. */
  POSITIVE,
  /** More of the subject means less of the object. */
  NEGATIVE,
  /** No direction is stated; a chain over such a step has none either. */
  NONE;

  /**
   * The sign of this effect followed by another.
   *
   * @param next the effect that follows
   * @return the sign of both together
   */
  public Sign then(Sign next) {
    if (this == NONE || next == NONE) {
      return NONE;
    }
    return this == next ? POSITIVE : NEGATIVE;
  }
}
