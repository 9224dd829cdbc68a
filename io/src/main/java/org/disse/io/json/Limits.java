package org.disse.io.json;

/**
 * How much a reader takes before it refuses.
 *
 * @param bytes the longest document
 * @param depth the deepest nesting of objects and arrays
 * @param stringBytes the longest string or name, in bytes as they stand in the input
 * @param numberDigits the longest number, in characters
 * @param entries the most entries
 * @param findings the most findings before reading stops
 */
public record Limits(
    int bytes, int depth, int stringBytes, int numberDigits, int entries, int findings) {
  /** What readers take if they are not told otherwise. */
  public static final Limits USUAL = new Limits(1 << 30, 64, 1 << 20, 1000, 10_000_000, 1000);
}
