package org.disse.examples;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of wrapped columns, 120 characters wide. */
final class AnswerTable {
  private static final int[] WIDTHS = {18, 26, 18, 20, 38};
  private static final int WIDTH = 120;

  private AnswerTable() {}

  /** The names of the columns. */
  static String header() {
    return lines(List.of(List.of("CARGO", "FROM", "ACTS IN", "FIBROSIS", "EVIDENCE")));
  }

  /** A group: its name on a rule, then its rows. */
  static String group(String name, List<AnswerRow> rows) {
    String rule = "── " + name + " ";
    return rule
        + "─".repeat(Math.max(0, WIDTH - rule.length()))
        + "\n"
        + lines(rows.stream().map(AnswerTable::cells).toList());
  }

  private static List<String> cells(AnswerRow row) {
    return List.of(
        row.cargo(), row.source(), row.recipients(), row.effect().text(), row.citation());
  }

  private static String lines(List<List<String>> rows) {
    List<ColumnData<List<String>>> columns =
        IntStream.range(0, WIDTHS.length)
            .mapToObj(
                i ->
                    new Column()
                        .dataAlign(HorizontalAlign.LEFT)
                        .minWidth(WIDTHS[i])
                        .maxWidth(WIDTHS[i])
                        .with((List<String> row) -> row.get(i)))
            .toList();
    return AsciiTable.getTable(AsciiTable.NO_BORDERS, rows, columns)
        .lines()
        .map(String::stripTrailing)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
