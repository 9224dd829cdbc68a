package org.disse.io.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Values in the columns of the table of claims, in the rows of the step that they belong to. */
final class KeptCells implements Kept {
  private final Map<String, List<Map<String, String>>> rows = new HashMap<>();

  KeptCells(String table) {
    List<String> lines = table.lines().toList();
    List<String> columns = List.of(lines.get(0).split("\t", -1));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(columns.get(i), Exported.cell(cells[i]));
      }
      index("mechanism", row, cell(row, "mechanism"));
      index("step", row, cell(row, "mechanism") + " " + cell(row, "step"));
      for (String column : List.of("study", "subject", "object")) {
        index(column, row, cell(row, column));
      }
    }
  }

  private void index(String by, Map<String, String> row, String key) {
    rows.computeIfAbsent(by + " " + key, none -> new ArrayList<>()).add(row);
  }

  private List<Map<String, String>> rows(String by, String key) {
    return rows.getOrDefault(by + " " + key, List.of());
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  @Override
  public boolean holds(Place place, String text) {
    String[] path = place.path();
    if (place.isIn("studies") && !path[0].equals("label")) {
      String column = path[0].equals("id") ? "study" : ofStudy(path);
      List<Map<String, String>> here = rows("study", place.id());
      return !here.isEmpty() && here.stream().allMatch(row -> cell(row, column).equals(text));
    }
    if (!place.isIn("mechanisms")) {
      String label = path[0].equals("label") ? "_label" : "";
      return holds("subject", place.id(), "subject" + label, text)
          || holds("object", place.id(), "object" + label, text);
    }
    if (!path[0].equals("steps")) {
      return !rows("mechanism", place.id()).isEmpty()
          && rows("mechanism", place.id()).stream()
              .allMatch(row -> isIn(row, ofMechanism(path[0]), text));
    }
    List<Map<String, String>> step = rows("step", place.id() + " " + path[1]);
    return path[2].equals("evidence")
        ? isIn(step.get(Integer.parseInt(path[3])), path[4], text)
        : !step.isEmpty() && step.stream().allMatch(row -> cell(row, snake(path[2])).equals(text));
  }

  private boolean holds(String by, String key, String column, String text) {
    return rows(by, key).stream().anyMatch(row -> cell(row, column).equals(text));
  }

  /** One of the items of a list, or the only value. */
  private static boolean isIn(Map<String, String> row, String column, String text) {
    boolean isList = column.matches("causes|experiments|basis");
    return isList
        ? List.of(cell(row, column).split("\\|", -1)).contains(text)
        : cell(row, column).equals(text);
  }

  private static String ofMechanism(String field) {
    return switch (field) {
      case "id" -> "mechanism";
      case "label" -> "mechanism_label";
      default -> field;
    };
  }

  private static String ofStudy(String[] path) {
    String field = path[path.length - 1];
    return path.length > 1 && field.matches("kind|status") ? "publication_" + field : snake(field);
  }

  private static String snake(String field) {
    return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
