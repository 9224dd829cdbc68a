package org.disse.io.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Cells of tab-separated values: one line a row whatever the text holds, and no text that a
 * spreadsheet would take for a formula.
 */
final class Cells {
  private static final String FORMULA = "=+-@'";

  private Cells() {}

  static void writeRow(Writer out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write('\t');
      }
      out.write(escape(cells.get(i)));
    }
    out.write('\n');
  }

  /**
   * Tab, line feed, carriage return and backslash as two characters, other controls and line
   * separators as {@code \}{@code u} and four digits; an apostrophe in front of what begins like a
   * formula, or with an apostrophe.
   */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2);
    if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
      out.append('\'');
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default -> {
          if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
            out.append(String.format("\\u%04X", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
