package org.disse.io.export;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Obj;

/** The single values that stand in an export, as a reader of the other format would get them. */
final class Exported {
  private final Set<String> values = new HashSet<>();
  private final StringBuilder text = new StringBuilder();

  private Exported() {}

  static Exported of(Map<String, byte[]> files) {
    Exported exported = new Exported();
    files.forEach(
        (ending, bytes) -> exported.read(ending, new String(bytes, StandardCharsets.UTF_8)));
    return exported;
  }

  /** Whether a value stands there, by itself or within another. */
  boolean holds(String value) {
    return values.contains(value) || text.indexOf(value) >= 0;
  }

  private void read(String ending, String file) {
    switch (ending.substring(ending.lastIndexOf('.'))) {
      case ".json" -> json(Json.parse(file));
      case ".jsonl" -> file.lines().forEach(line -> json(Json.parse(line)));
      case ".tsv" ->
          List.of(file.split("\n", -1))
              .forEach(row -> List.of(row.split("\t", -1)).forEach(cell -> add(cell(cell))));
      default -> add(file);
    }
  }

  private void json(Object value) {
    if (value instanceof Obj object) {
      object
          .members()
          .forEach(
              member -> {
                add(member.name());
                json(member.value());
              });
    } else if (value instanceof Arr array) {
      array.items().forEach(this::json);
    } else {
      add(value.toString());
    }
  }

  private void add(String value) {
    values.add(value);
    text.append(value).append('\n');
  }

  /** Undoes the escapes that {@link ExportFormat#TSV} documents. */
  static String cell(String escaped) {
    String body = escaped.startsWith("'") ? escaped.substring(1) : escaped;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char escape = body.charAt(++i);
      switch (escape) {
        case 't' -> out.append('\t');
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 'u' -> {
          out.append((char) Integer.parseInt(body.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> out.append(escape);
      }
    }
    return out.toString();
  }
}
