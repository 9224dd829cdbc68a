package org.disse.examples;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Wrapped columns of given widths, 120 characters in all. */
final class Columns {
  private Columns() {}

  static String lines(int[] widths, List<List<String>> rows) {
    List<ColumnData<List<String>>> columns =
        IntStream.range(0, widths.length)
            .mapToObj(
                i ->
                    new Column()
                        .dataAlign(HorizontalAlign.LEFT)
                        .minWidth(widths[i])
                        .maxWidth(widths[i])
                        .with((List<String> row) -> row.get(i)))
            .toList();
    return AsciiTable.getTable(AsciiTable.NO_BORDERS, rows, columns)
        .lines()
        .map(String::stripTrailing)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
