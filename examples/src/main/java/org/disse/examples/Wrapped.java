package org.disse.examples;

import org.disse.value.Text;

/** Text in lines of 120 characters, all of them indented; a longer word stays whole. */
final class Wrapped {
  /** Printed as a space, at which no line ends. */
  static final String UNBROKEN_SPACE = "\u00a0";

  private static final int WIDTH = 120;

  private Wrapped() {}

  static String text(int indent, String text) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder();
    String margin = " ".repeat(indent);
    for (String word : Text.printable(text).split(" ", -1)) {
      if (line.length() > 0 && indent + line.length() + 1 + word.length() > WIDTH) {
        lines.append(margin).append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    String all = lines.append(margin).append(line).toString();
    return all.replace(UNBROKEN_SPACE, " ").stripTrailing();
  }
}
