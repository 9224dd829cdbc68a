package org.disse.examples;

import org.disse.value.Text;

/** Text broken between words to fit a terminal of 120 columns; a longer word stays whole. */
final class Wrapped {
  /** Printed as a space, at which no line ends. */
  static final String UNBROKEN_SPACE = "\u00a0";

  private static final int WIDTH = 120;

  private Wrapped() {}

  /** The lines of a text: the first behind a lead, the others behind as much blank. */
  static String of(String lead, String text) {
    StringBuilder out = new StringBuilder();
    StringBuilder line = new StringBuilder(lead);
    boolean begun = false;
    for (String word : Text.printable(text).split(" ", -1)) {
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        out.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(" ".repeat(lead.length()));
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    out.append(line.toString().stripTrailing()).append('\n');
    return out.toString().replace(UNBROKEN_SPACE, " ");
  }
}
