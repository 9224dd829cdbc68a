package org.disse.reason;

/** How two sides contradict each other. */
public enum ContradictionKind {
  /** The same claim with opposite signs, and no known difference between the contexts. */
  SAME_CONTEXT("opposite signs in the same context"),
  /** The same claim with opposite signs, in contexts that are known to differ. */
  OTHER_CONTEXT("opposite signs in different contexts"),
  /** One statement that is both supported and refuted. */
  DISPUTED("supported and refuted"),
  /** A measured outcome against the sign that its own mechanism predicts. */
  OUTCOME_AGAINST_CHAIN("measured against what its mechanism predicts"),
  /**
   * A vesicle study against the background: what it does to an entry should, by the background,
   * move fibrosis the other way than the study says.
   */
  VESICLE_AGAINST_BACKGROUND("vesicle study against the background");

  private final String words;

  ContradictionKind(String words) {
    this.words = words;
  }

  /**
   * What is the matter, in words.
   *
   * @return a short phrase
   */
  public String words() {
    return words;
  }
}
