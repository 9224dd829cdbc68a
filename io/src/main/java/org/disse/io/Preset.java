package org.disse.io;

import org.disse.check.Severity;

/**
 * How a reader treats what is wrong or unknown. Nothing is ever dropped silently: whatever is left
 * out or kept is in the report.
 */
public enum Preset {
  /**
   * Any error refuses the document. An unknown field is an error, unless the document is of a newer
   * minor version. The default.
   */
  STRICT(Severity.ERROR, Severity.WARNING),
  /** Any error refuses the document. Unknown fields and types are kept, with a warning. */
  STANDARD(Severity.WARNING, Severity.WARNING),
  /**
   * A broken entry is left out, counted and reported; the rest is used. Unknown fields and types
   * are kept, with an info.
   */
  LENIENT(Severity.INFO, Severity.INFO);

  private final Severity unknown;
  private final Severity unknownOfNewer;

  Preset(Severity unknown, Severity unknownOfNewer) {
    this.unknown = unknown;
    this.unknownOfNewer = unknownOfNewer;
  }

  /**
   * Whether a broken entry is left out instead of refusing the document.
   *
   * @return true for the lenient preset
   */
  public boolean leavesOutBroken() {
    return this == LENIENT;
  }

  /**
   * How bad it is that a document has a field or type that is not known.
   *
   * @return the severity in a document of our version or an older one
   */
  public Severity severityOfUnknown() {
    return unknown;
  }

  /**
   * How bad it is that a document of a newer minor version has a field or type that is not known.
   *
   * @return the severity, never an error: that is what newer versions are for
   */
  public Severity severityOfUnknownInNewer() {
    return unknownOfNewer;
  }
}
