package org.disse.io;

/**
 * How a reader treats what is wrong or unknown. Nothing is ever dropped silently: whatever is left
 * out or kept is in the report.
 */
public enum Preset {
  /**
   * Any error refuses the document. An unknown field is an error, unless the document is of a newer
   * minor version. The default.
   */
  STRICT,
  /** Any error refuses the document. Unknown fields and types are kept, with a warning. */
  STANDARD,
  /**
   * A broken entry is left out, counted and reported; the rest is used. Unknown fields and types
   * are kept, with an info.
   */
  LENIENT
}
