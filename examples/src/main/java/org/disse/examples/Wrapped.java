package org.disse.examples;

import org.disse.value.Text;

/** Text in lines of 120 characters, all of them indented; a longer word stays whole. */
final class Wrapped {
  private static final int WIDTH = 120;

  private Wrapped() {}

  static String text(int indent, String text) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder();
    String margin = " ".repeat(indent);
    for (String word : Text.printable(text).split(" ")) {
      if (line.length() > 0 && indent + line.length() + 1 + word.length() > WIDTH) {
        lines.append(margin).append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    return lines.append(margin).append(line).toString().stripTrailing();
  }
}
