package org.disse.io.json;

import java.util.Optional;
import org.disse.check.FindingCode;

/**
 * Ends the reading of a document or line: what follows cannot be understood. Never leaves the
 * module.
 */
public final class MalformedInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  MalformedInput(FindingCode code, Place place, String message) {
    // No stack trace: it is a result, and bad lines may come by the million.
    super(message, null, false, false);
    this.problem = new Problem(code, place, message, Optional.empty());
  }

  /**
   * What is wrong and where.
   *
   * @return the problem
   */
  public Problem problem() {
    return problem;
  }
}
