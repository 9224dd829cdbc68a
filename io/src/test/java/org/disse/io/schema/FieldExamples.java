package org.disse.io.schema;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disse.io.codec.Format;
import org.disse.io.codec.Shape;
import org.disse.io.json.Limits;
import org.disse.io.json.Pools;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Output;
import org.disse.io.json.Utf8Source;
import org.jspecify.annotations.Nullable;

/** A value of each field: the shortest that the canonical example has. */
final class FieldExamples {
  private final Map<String, String> shortest = new HashMap<>();

  static FieldExamples load() {
    FieldExamples examples = new FieldExamples();
    try (InputStream stream = FieldExamples.class.getResourceAsStream("example.json")) {
      Utf8Source source = Utf8Source.of(Objects.requireNonNull(stream), Limits.USUAL.bytes());
      Object whole = new Utf8Input(source, new Pools(), Limits.USUAL).any();
      examples.collect(Format.document(), (Map<?, ?>) Objects.requireNonNull(whole));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  /** A value of a field as JSON; empty if it is an object or the example document has none. */
  Optional<String> of(String type, String field) {
    return Optional.ofNullable(shortest.get(type + "." + field));
  }

  private void collect(Shape.Type type, Map<?, ?> object) {
    keep(type.name(), "type", object.get("type"));
    for (Shape.Field field : type.fields()) {
      Object value = object.get(field.name());
      if (field.shape() instanceof Shape.Part part && value != null) {
        List<?> parts = field.list() ? (List<?>) value : List.of(value);
        parts.forEach(one -> collect(part.type(), (Map<?, ?>) one));
      } else {
        keep(type.name(), field.name(), value);
      }
    }
  }

  private void keep(String type, String field, @Nullable Object value) {
    if (value != null) {
      shortest.merge(
          type + "." + field,
          json(value, false),
          (old, other) -> other.length() < old.length() ? other : old);
    }
  }

  static String json(Object value, boolean pretty) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(bytes, pretty);
    out.any(value);
    out.endDocument();
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8).strip();
  }
}
