package org.disse.io.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.disse.check.FindingCode;
import org.disse.check.Location;
import org.disse.value.Nearest;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/** Rows of tab-separated values whose first line names the columns. */
final class Table {
  private final Draft draft;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private String[] cells = {};

  /** How many cells the first line has; a column that stands twice counts twice. */
  private int width;

  Table(Draft draft) {
    this.draft = draft;
  }

  /** Reads the first line; false if a column is missing, which is told. */
  boolean header(Lines lines, Collection<String> needed) {
    String @Nullable [] names = lines.cells();
    if (names == null) {
      return false;
    }
    cells = names;
    width = names.length;
    for (int i = 0; i < names.length; i++) {
      String name = names[i].strip().toUpperCase(Locale.ROOT);
      Integer before = columns.putIfAbsent(name, i);
      if (before != null && !name.isEmpty()) {
        draft.find(
            FindingCode.DUPLICATE_FIELD,
            location(i, lines.location()),
            "expected a column " + Text.quote(name) + " once, but was there twice",
            Optional.of("only column " + (before + 1) + " is read; rename or remove the other"));
      }
    }
    List<String> missing = new ArrayList<>(needed);
    missing.removeAll(columns.keySet());
    missing.sort(null);
    for (String name : missing) {
      Optional<String> near = Nearest.to(name, columns.keySet());
      draft.find(
          FindingCode.MISSING_FIELD,
          lines.location(),
          "expected a column " + Text.quote(name) + ", but was none",
          near.map(Nearest::question));
    }
    return missing.isEmpty();
  }

  /** Tells once which columns are not read. */
  void tellIgnored(Predicate<String> read, Location location) {
    List<String> ignored = columns.keySet().stream().filter(name -> !read.test(name)).toList();
    if (!ignored.isEmpty()) {
      draft.find(
          FindingCode.FOREIGN_FIELD,
          location,
          "expected columns that have a place here, but was also " + String.join(", ", ignored));
    }
  }

  /** Goes to a row; false if it is too short to be one, which is told. */
  boolean row(Lines lines) {
    String @Nullable [] read = lines.cells();
    if (read == null) {
      return false;
    }
    if (read.length < width) {
      draft.find(
          FindingCode.FOREIGN_RECORD,
          lines.location(),
          "expected " + width + " cells, but was " + read.length);
      return false;
    }
    cells = read;
    return true;
  }

  /** A cell of the row; empty if there is no such column. */
  String cell(String column) {
    Integer index = columns.get(column);
    return index == null ? "" : cells[index].strip();
  }

  /** Where a cell begins. */
  Location location(String column, Location row) {
    return location(columns.getOrDefault(column, 0), row);
  }

  private Location location(int column, Location row) {
    int before = 0;
    for (int i = 0; i < column; i++) {
      before += cells[i].codePointCount(0, cells[i].length()) + 1;
    }
    return new Location(row.line(), before + 1);
  }

  /** Tells that the row is left out for a cell. */
  void refuse(String column, String expected, Location row) {
    draft.find(
        FindingCode.FOREIGN_RECORD,
        location(column, row),
        "expected " + expected + " in " + column + ", but was " + Text.quote(cell(column)));
  }
}
