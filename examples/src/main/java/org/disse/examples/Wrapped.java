package org.disse.examples;

/** Text broken between words to fit a terminal of 120 columns. */
final class Wrapped {
  private static final int WIDTH = 120;

  private Wrapped() {}

  /** The lines of a text: the first behind a lead, the others behind as much blank. */
  static String of(String lead, String text) {
    StringBuilder out = new StringBuilder();
    StringBuilder line = new StringBuilder(lead);
    boolean begun = false;
    for (String word : text.split(" ", -1)) {
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(" ".repeat(lead.length()));
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    return out.append(line).append('\n').toString();
  }
}
