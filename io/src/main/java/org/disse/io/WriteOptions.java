package org.disse.io;

/**
 * How to write a JSON document. NDJSON has one layout only.
 *
 * @param compact whether without any white space between tokens, instead of the layout of the
 *     format
 */
public record WriteOptions(boolean compact) {
  /**
   * The layout of the format: two spaces, one member a line. The same content always gives the same
   * bytes, and version control shows what changed.
   *
   * @return the usual options
   */
  public static WriteOptions canonical() {
    return new WriteOptions(false);
  }

  /**
   * No white space between tokens, for the wire.
   *
   * @return the compact options
   */
  public static WriteOptions onOneLine() {
    return new WriteOptions(true);
  }
}
