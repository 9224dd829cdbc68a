package org.disse.mechanism;

/**
 * What the subject of a step does to its object. Each has a fixed sign; a paper that gives no
 * direction gets {@link #REGULATES}, never a guess.
 */
public enum Relation {
  /** Raises the activity of the object. */
  ACTIVATES(Sign.POSITIVE),
  /** Lowers the activity of the object, or silences it. */
  INHIBITS(Sign.NEGATIVE),
  /** Raises the amount of the object. */
  INCREASES(Sign.POSITIVE),
  /** Lowers the amount of the object. */
  DECREASES(Sign.NEGATIVE),
  /** The source brings the cargo into the recipient. */
  DELIVERS(Sign.POSITIVE),
  /** Binds a microRNA and so takes it away. */
  SPONGES(Sign.NEGATIVE),
  /** Binds the object; what follows is not said. */
  BINDS(Sign.NONE),
  /** Acts on the object in a direction that is not said. */
  REGULATES(Sign.NONE),
  /** Goes with the object; no cause is shown. */
  ASSOCIATED_WITH(Sign.NONE);

  private final Sign sign;

  Relation(Sign sign) {
    this.sign = sign;
  }

  /**
   * The sign of the effect.
   *
   * @return positive, negative or none
   */
  public Sign sign() {
    return sign;
  }
}
