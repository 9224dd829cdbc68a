package org.disse.check;

import java.util.Locale;

/** How bad a finding is, in the words of RFC 2119. */
public enum Severity {
  /** A MUST is broken: the document cannot be trusted as it is. */
  ERROR,
  /** A SHOULD is broken, or something was kept that was not understood. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /**
   * The name in output.
   *
   * @return error, warning or info
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
