package org.disse.check;

/**
 * A place in a text.
 *
 * @param line the line, from 1
 * @param column the column in code points, from 1
 */
public record Location(int line, int column) {
  /** Line, colon, column. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
