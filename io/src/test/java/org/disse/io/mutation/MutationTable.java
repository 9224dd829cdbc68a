package org.disse.io.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.disse.io.mutation.Mutation.Expected;

/** What became of the mutations, by operator, in the order in which they are listed. */
final class MutationTable {
  /** What became of the mutations of one operator. */
  static final class Row {
    int tried;
    int wrong;
    int schema;
    int reader;
    int doubted;
  }

  private static final String NONSENSE = "nonsense text";

  /** The mutations that others were tried by, too. */
  private static final List<String> SUMMARY =
      List.of(
          "delete the member",
          "misspell the key (a letter too many)",
          "null",
          "wrong type",
          "\"\"",
          NONSENSE);

  private final Map<String, Row> rows = new LinkedHashMap<>();

  MutationTable(List<String> operators) {
    operators.forEach(operator -> rows.put(operator, new Row()));
  }

  /** Counts a mutation. */
  synchronized void count(
      String operator, Expected expected, boolean schema, boolean reader, boolean doubted) {
    Row row = rows.computeIfAbsent(operator, key -> new Row());
    row.tried++;
    switch (expected) {
      case REFUSED, MALFORMED, REFUSED_BY_READER_ALONE, DOUBTED -> row.wrong++;
      case ACCEPTED, SAME, DEPENDS -> {}
    }
    row.schema += schema ? 1 : 0;
    row.reader += reader ? 1 : 0;
    row.doubted += !reader && doubted ? 1 : 0;
  }

  Row row(String operator) {
    return rows.getOrDefault(operator, new Row());
  }

  /** Two rows for a table beside others' figures: refused of tried. */
  String summary() {
    return summary("Disse 1.0, schema", row -> row.schema)
        + "\n"
        + summary("Disse 1.0, reader", row -> row.reader);
  }

  private String summary(String who, ToIntFunction<Row> refused) {
    StringBuilder line = new StringBuilder("| " + who + " |");
    for (String operator : SUMMARY) {
      Row row = row(operator);
      line.append(String.format(Locale.ROOT, " %,d/%,d |", refused.applyAsInt(row), row.tried));
    }
    Row nonsense = row(NONSENSE);
    return line.append(
            String.format(Locale.ROOT, " %,d/%,d |", refused.applyAsInt(nonsense), nonsense.wrong))
        .toString();
  }

  /** The table in Markdown. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| mutation | tried | of these wrong | refused by the schema | by the reader | doubted by the checks |");
    lines.add("| --- | ---: | ---: | ---: | ---: | ---: |");
    rows.forEach(
        (name, row) ->
            lines.add(
                String.join(
                    " | ",
                    "| " + name,
                    "" + row.tried,
                    "" + row.wrong,
                    "" + row.schema,
                    "" + row.reader,
                    row.doubted + " |")));
    return lines;
  }
}
