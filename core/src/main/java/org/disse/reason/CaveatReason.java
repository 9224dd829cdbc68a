package org.disse.reason;

/** Why a step was not walked, though a chain came to its subject. */
public enum CaveatReason {
  /** Its sign depends on the context, and the chain is not known to be in its cell. */
  CONTEXT_DEPENDENT("depends on a context that is not given"),
  /** It happens in another cell than the chain is in. */
  OTHER_CELL("happens in another cell"),
  /** Nobody states its direction. */
  UNSIGNED("has no stated direction"),
  /** Its evidence refutes it. */
  REFUTED("is refuted"),
  /** Its evidence does not settle it, or is of studies that are not in the knowledge base. */
  INCONCLUSIVE("is not settled by its evidence"),
  /** Only retracted work supports it. */
  RETRACTED("rests on retracted work alone"),
  /** The conditions of the question leave it out. */
  EXCLUDED("is left out by the conditions");

  private final String words;

  CaveatReason(String words) {
    this.words = words;
  }

  /**
   * The reason as the end of a sentence that begins with the step.
   *
   * @return such as "is refuted"
   */
  public String words() {
    return words;
  }
}
