package org.disse.io.schema;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disse.io.codec.Format;
import org.disse.io.codec.Shape;
import org.disse.io.json.Utf8Output;
import org.disse.knowledge.FormatVersion;
import org.disse.value.Range;

/**
 * The format as a JSON Schema (draft 2020-12) of what the strict preset reads: a document, or an
 * NDJSON line.
 *
 * <p>A schema cannot tell whether references lead anywhere, whether ids are unique, or that a key
 * stands once; for these read the document. The same text is in the jar as {@code
 * org/disse/io/schema/disse-1.0.schema.json}.
 *
 * <pre>{@code
 * Files.writeString(Path.of("disse.schema.json"), DisseSchema.text());
 * }</pre>
 */
public final class DisseSchema {
  /** Names the schema; not an address that must be reachable. */
  public static final String ID = "https://disse.org/schema/disse-1.0.schema.json";

  private final Map<String, Object> definitions = new TreeMap<>();
  private final Examples examples = Examples.load();

  private DisseSchema() {}

  /**
   * The schema of a document; an NDJSON line is its definition {@code ndjson}.
   *
   * @return the schema as JSON text
   */
  public static String text() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(bytes, true);
    out.any(new DisseSchema().document());
    out.endDocument();
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private Map<String, Object> document() {
    Shape.Type document = Format.document();
    List<Object> lines = new ArrayList<>();
    Format.lines()
        .forEach(
            (entry, type) -> {
              String name = "ndjson-" + entry;
              Map<String, Object> line = object(type, entry);
              line.put("examples", List.of(examples.line(entry)));
              definitions.put(name, line);
              lines.add(ifEntry(entry, name));
            });
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("title", "ndjson");
    line.put("description", "A line of NDJSON: the header first, then one entry a line.");
    line.put("type", "object");
    line.put("properties", Map.of("entry", Map.of("enum", List.copyOf(Format.lines().keySet()))));
    line.put("required", List.of("entry"));
    line.put("allOf", lines);
    line.put("examples", List.of(examples.line("cell")));
    definitions.put("ndjson", line);

    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", ID);
    schema.putAll(object(document, ""));
    schema.put("title", "Disse " + FormatVersion.CURRENT);
    schema.put("examples", List.of(examples.document()));
    schema.put("$defs", definitions);
    return schema;
  }

  /** One branch per kind of line, so that a fault is told in the terms of that kind alone. */
  private static Map<String, Object> ifEntry(String entry, String definition) {
    Map<String, Object> condition = new LinkedHashMap<>();
    condition.put("properties", Map.of("entry", Map.of("const", entry)));
    condition.put("required", List.of("entry"));
    Map<String, Object> branch = new LinkedHashMap<>();
    branch.put("if", condition);
    branch.put("then", reference(definition));
    return branch;
  }

  private static Map<String, Object> reference(String definition) {
    return Map.of("$ref", "#/$defs/" + definition);
  }

  /** An object type; {@code entry} is the field by which NDJSON tells its lines apart, or "". */
  private Map<String, Object> object(Shape.Type type, String entry) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    if (!entry.isEmpty()) {
      properties.put("entry", Map.of("const", entry));
      required.add("entry");
    }
    if (!type.tags().isEmpty()) {
      properties.put("type", Map.of("enum", type.tags()));
      required.add("type");
    }
    for (Shape.Field field : type.fields()) {
      properties.put(field.name(), property(field));
      if (field.required()) {
        required.add(field.name());
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", type.name());
    schema.put("description", type.description());
    schema.put("type", "object");
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    List<Object> rules = type.rules().stream().<Object>map(DisseSchema::rule).toList();
    if (!rules.isEmpty()) {
      schema.put("allOf", rules);
    }
    return schema;
  }

  private Map<String, Object> property(Shape.Field field) {
    Map<String, Object> value = value(field.shape());
    if (field.list()) {
      Map<String, Object> list = new LinkedHashMap<>();
      list.put("type", "array");
      list.put("items", value);
      return list;
    }
    if (field.usual().isEmpty()) {
      return value;
    }
    Map<String, Object> withDefault = new LinkedHashMap<>(value);
    withDefault.put("default", field.usual().get());
    return withDefault;
  }

  private Map<String, Object> value(Shape shape) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (shape instanceof Shape.Part part) {
      return reference(define(part.type()));
    }
    if (shape instanceof Shape.Text text) {
      define(text);
      return reference(text.name());
    } else if (shape instanceof Shape.Reference target) {
      schema.putAll(value(target.id()));
      schema.put("description", "the id of an entry in " + String.join(" or ", target.sections()));
    } else if (shape instanceof Shape.Word word) {
      schema.put("enum", word.words());
    } else if (shape instanceof Shape.Numeric number) {
      schema.put("type", number.whole() ? "integer" : "number");
      putRange(schema, number.range());
    } else {
      schema.put("type", "boolean");
    }
    return schema;
  }

  private void define(Shape.Text text) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", text.name());
    schema.put("description", text.description());
    schema.put("type", "string");
    schema.put("pattern", text.pattern());
    schema.put("examples", List.of(text.example()));
    definitions.put(text.name(), schema);
  }

  private String define(Shape.Type type) {
    String name = type.name();
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      Map<String, Object> schema = object(type, "");
      schema.put("examples", List.of(examples.of(name)));
      definitions.put(name, schema);
    }
    return name;
  }

  private static void putRange(Map<String, Object> schema, Range range) {
    // Bounds that only keep exponents in check are beyond what most validators can represent.
    BigDecimal representable = new BigDecimal("1E+300");
    if (range.minimum().negate().compareTo(representable) < 0) {
      schema.put(range.open() ? "exclusiveMinimum" : "minimum", range.minimum());
    }
    if (range.maximum().compareTo(representable) < 0) {
      schema.put("maximum", range.maximum());
    }
  }

  /** Names the property beside requiring it, which the strict mode of validators wants. */
  private static Map<String, Object> present(String field) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("properties", Map.of(field, true));
    schema.put("required", List.of(field));
    return schema;
  }

  private static Map<String, Object> rule(Shape.Rule rule) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (rule instanceof Shape.Rule.AnyOf any) {
      schema.put("anyOf", any.fields().stream().map(DisseSchema::present).toList());
    } else if (rule instanceof Shape.Rule.Implies implied) {
      Map<String, Object> condition = new LinkedHashMap<>();
      condition.put("properties", Map.of(implied.field(), Map.of("const", implied.value())));
      condition.put("required", List.of(implied.field()));
      schema.put("if", condition);
      schema.put(
          "then", Map.of("properties", Map.of(implied.other(), Map.of("enum", implied.allowed()))));
    }
    return schema;
  }
}
