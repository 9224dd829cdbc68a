package org.disse.io.schema;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disse.entry.Section;
import org.disse.io.codec.Format;
import org.disse.io.codec.Shape;
import org.disse.io.json.Limits;
import org.disse.io.json.Pools;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Source;
import org.jspecify.annotations.Nullable;

/**
 * An example of each type: the shortest one in the canonical example document, found by the same
 * field tables that the schema is made from.
 */
final class Examples {
  private static final String RESOURCE = "example.json";

  private final Map<String, Object> whole;
  private final Map<String, Object> shortest = new HashMap<>();

  private Examples(Map<String, Object> whole) {
    this.whole = whole;
    collect(Format.document(), whole);
  }

  static Examples load() {
    try (InputStream stream = Examples.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new FileNotFoundException(RESOURCE);
      }
      Utf8Source source = Utf8Source.of(stream, Limits.USUAL.bytes());
      return new Examples(object(new Utf8Input(source, new Pools(), Limits.USUAL).any()));
    } catch (IOException e) {
      throw new UncheckedIOException("the example document is not in the jar", e);
    }
  }

  /** An example of a type. */
  Object of(String type) {
    return Optional.ofNullable(shortest.get(type))
        .orElseThrow(() -> new IllegalStateException("the example document has no " + type));
  }

  /** The document's own fields. */
  Map<String, Object> document() {
    Map<String, Object> own = new LinkedHashMap<>(whole);
    for (Section section : Section.values()) {
      own.remove(section.plural());
    }
    return own;
  }

  /** A line of NDJSON. */
  Map<String, Object> line(String entry) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("entry", entry);
    line.putAll(entry.equals(Format.HEADER) ? document() : object(of(entry)));
    return line;
  }

  private void collect(Shape.Type type, Map<String, Object> object) {
    for (Shape.Field field : type.fields()) {
      Object value = object.get(field.name());
      if (value != null && field.shape() instanceof Shape.Part part) {
        List<?> values = field.list() ? (List<?>) value : List.of(value);
        values.forEach(one -> keepShorter(part.type(), object(one)));
      }
    }
  }

  private void keepShorter(Shape.Type type, Map<String, Object> object) {
    shortest.merge(
        type.name(),
        object,
        (old, other) -> other.toString().length() < old.toString().length() ? other : old);
    collect(type, object);
  }

  @SuppressWarnings("unchecked") // The field tables say that it is an object; tests hold that.
  private static Map<String, Object> object(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }
}
