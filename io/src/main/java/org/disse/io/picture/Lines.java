package org.disse.io.picture;

import java.util.ArrayList;
import java.util.List;

/** Cuts a label into at most two lines. Widths are those of a common sans serif of 12 pixels. */
final class Lines {
  private static final int LONGEST = 26;

  private Lines() {}

  static List<String> of(String label) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : label.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > LONGEST) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    boolean cut = lines.size() > 2;
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < Math.min(2, lines.size()); i++) {
      shown.add(shortened(lines.get(i), cut && i == 1));
    }
    return shown;
  }

  private static int length(CharSequence text) {
    return (int) text.codePoints().count();
  }

  private static String shortened(String line, boolean more) {
    int[] points = line.codePoints().toArray();
    boolean tooLong = points.length > LONGEST + 2;
    return (tooLong ? new String(points, 0, LONGEST) : line) + (tooLong || more ? "…" : "");
  }

  /** About how wide a line is drawn. */
  static double width(String line) {
    return line.codePoints().mapToDouble(point -> point > 0x2E80 ? 12.5 : 6.9).sum();
  }
}
