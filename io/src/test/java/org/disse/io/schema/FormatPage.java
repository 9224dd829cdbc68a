package org.disse.io.schema;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.disse.entry.Section;
import org.disse.io.codec.Format;
import org.disse.io.codec.Shape;
import org.disse.knowledge.FormatVersion;

/** The reference of the format as Markdown, made from the field tables. */
final class FormatPage {
  private static final int LONGEST_EXAMPLE = 60;
  private static final int LONGEST_PATTERN = 80;

  private final FieldDocs docs;
  private final FieldExamples values = FieldExamples.load();
  private final Examples examples = Examples.load();
  private final Map<String, Shape.Type> types = new LinkedHashMap<>();
  private final Map<String, Shape.Text> texts = new LinkedHashMap<>();

  private FormatPage(FieldDocs docs) {
    this.docs = docs;
    collect(Format.document());
  }

  static String of(Path core) {
    return new FormatPage(FieldDocs.of(core)).text();
  }

  private void collect(Shape.Type type) {
    if (types.putIfAbsent(type.name(), type) == null) {
      type.fields().forEach(field -> collect(field.shape()));
    }
  }

  private void collect(Shape shape) {
    if (shape instanceof Shape.Part part) {
      collect(part.type());
    } else if (shape instanceof Shape.Text text) {
      texts.putIfAbsent(text.name(), text);
    } else if (shape instanceof Shape.Reference reference) {
      collect(reference.id());
    }
  }

  private String text() {
    StringBuilder page = new StringBuilder();
    page.append("# The format, version ").append(FormatVersion.CURRENT).append("\n\n");
    page.append(
        """
        This page is generated from the field tables by which Disse reads and writes. The same as [JSON Schema](../io/src/main/resources/org/disse/io/schema/disse-1.0.schema.json); \
        a document that uses every type is [example.json](../io/src/main/resources/org/disse/io/schema/example.json).

        - UTF-8. Written with fields in the order of the tables, two spaces of indent, LF; read in any order and with any white space.
        - A field that is absent is left out, never `null`. Empty lists and defaults are read and not written.
        - A number keeps its digits. A reference is the `id` of an entry in one of the sections named. Words are in lower case.
        - NDJSON: one compact entry a line, with a field `entry` that says what it is, and first a line `"entry": "header"` with the document's own fields: \
        """);
    page.append(
        Format.lines().keySet().stream()
            .map(name -> "`" + name + "`")
            .collect(Collectors.joining(", ", "", ".\n")));
    page.append(
        "- A field or type that is not on this page is kept or refused, as the preset says.\n\n");
    page.append("## Types\n\n");
    page.append(
        types.keySet().stream()
            .map(FormatPage::link)
            .collect(Collectors.joining(" · ", "", "\n\n")));
    types.values().forEach(type -> append(page, type));
    page.append("## Texts\n\n| text | what it is | pattern (ECMA-262) | example |\n");
    page.append("| --- | --- | --- | --- |\n");
    texts.values().forEach(text -> page.append(row(text)));
    return page.toString();
  }

  private void append(StringBuilder page, Shape.Type type) {
    page.append("### ").append(type.name()).append("\n\n").append(type.description());
    page.append("\n\n| field | JSON | required | default | what it is | example |\n");
    page.append("| --- | --- | --- | --- | --- | --- |\n");
    if (!type.tags().isEmpty()) {
      page.append("| `type` | word | yes |  | What kind it is; written first. | ");
      page.append(example(type, "type")).append(" |\n");
    }
    type.fields().forEach(field -> page.append(row(type, field)));
    page.append('\n');
    StringBuilder notes = new StringBuilder();
    if (!type.tags().isEmpty()) {
      notes.append("- `type` is one of ").append(words(type.tags())).append("\n");
    }
    for (Shape.Field field : type.fields()) {
      if (field.shape() instanceof Shape.Word word) {
        notes.append("- `").append(field.name()).append("` is one of ");
        notes.append(words(word.words())).append("\n");
      }
    }
    type.rules().forEach(rule -> notes.append("- ").append(sentence(rule)).append("\n"));
    if (!notes.isEmpty()) {
      page.append(notes).append('\n');
    }
    if (!type.name().equals(Format.document().name())) {
      page.append("```json\n");
      page.append(FieldExamples.json(examples.of(type.name()), true)).append("\n```\n\n");
    }
  }

  private String row(Shape.Type type, Shape.Field field) {
    String usual =
        field.usual().map(value -> "`" + FieldExamples.json(value, false) + "`").orElse("");
    return "| `%s` | %s | %s | %s | %s | %s |\n"
        .formatted(
            field.name(),
            (field.list() ? "list of " : "") + json(field.shape()),
            field.required() ? "yes" : "",
            usual,
            docs.of(type.name(), field.name()).replace("|", "\\|"),
            example(type, field));
  }

  /** From the example document, else one that only shows the form. */
  private String example(Shape.Type type, Shape.Field field) {
    String value = example(type, field.name());
    if (!value.isEmpty() || field.list()) {
      return value;
    } else if (field.shape() instanceof Shape.Text text) {
      return "`\"" + text.example() + "\"`";
    } else if (field.shape() instanceof Shape.Word word) {
      return "`\"" + word.words().get(0) + "\"`";
    }
    return field.shape() instanceof Shape.Bool ? "`true`" : "";
  }

  private String example(Shape.Type type, String field) {
    return values
        .of(type.name(), field)
        .filter(value -> value.length() <= LONGEST_EXAMPLE)
        .map(value -> "`" + value.replace("|", "\\|") + "`")
        .orElse("");
  }

  private static String json(Shape shape) {
    if (shape instanceof Shape.Part part) {
      return link(part.type().name());
    } else if (shape instanceof Shape.Text text) {
      return "text: [" + text.name() + "](#texts)";
    } else if (shape instanceof Shape.Reference reference) {
      return "id in "
          + reference.sections().stream()
              .map(FormatPage::section)
              .collect(Collectors.joining(", "));
    } else if (shape instanceof Shape.Numeric number) {
      String range = number.range().description();
      String kind = number.whole() ? "whole number" : "number";
      return range.equals("a number") ? kind : kind + ": " + range;
    }
    return shape instanceof Shape.Word ? "word" : "true or false";
  }

  private static String section(String plural) {
    for (Section section : Section.values()) {
      if (section.plural().equals(plural)) {
        return "[" + plural + "](#" + section.singular() + ")";
      }
    }
    return plural;
  }

  private static String link(String type) {
    return "[" + type + "](#" + type.toLowerCase(Locale.ROOT) + ")";
  }

  private static String words(List<String> words) {
    return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }

  private static String sentence(Shape.Rule rule) {
    if (rule instanceof Shape.Rule.AnyOf any) {
      return "At least one of " + words(any.fields()) + " is there.";
    } else if (rule instanceof Shape.Rule.Implies implied) {
      return "Where `%s` is `%s`, `%s` is one of %s."
          .formatted(implied.field(), implied.value(), implied.other(), words(implied.allowed()));
    }
    throw new AssertionError("a rule that the page cannot say: " + rule);
  }

  private static String row(Shape.Text text) {
    String pattern =
        text.pattern().length() <= LONGEST_PATTERN
            ? "`" + text.pattern().replace("|", "\\|") + "`"
            : "in the schema";
    return "| %s | %s | %s | `%s` |\n"
        .formatted(text.name(), text.description(), pattern, text.example());
  }
}
