package org.disse.examples;

import java.util.List;

/** The lines of an answer, 120 characters wide. */
final class AnswerTable {
  private static final int[] WIDTHS = {18, 26, 18, 20, 38};
  private static final int WIDTH = 120;

  private AnswerTable() {}

  /** The names of the columns. */
  static String header() {
    return Columns.lines(
        WIDTHS, List.of(List.of("CARGO", "FROM", "ACTS IN", "FIBROSIS", "EVIDENCE")));
  }

  /** A group: its name on a rule, then its rows. */
  static String group(String name, List<AnswerRow> rows) {
    String rule = "── " + name + " ";
    return rule
        + "─".repeat(Math.max(0, WIDTH - rule.length()))
        + "\n"
        + Columns.lines(WIDTHS, rows.stream().map(AnswerTable::cells).toList());
  }

  private static List<String> cells(AnswerRow row) {
    return List.of(
        row.cargo(), row.source(), row.recipients(), row.effect().text(), row.citation());
  }
}
