package org.disse.io.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.io.codec.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Writes defaults out. A merge needs them: where one side says {@code refutes} and the other
 * nothing, the other says {@code supports}.
 */
final class Defaults {
  private Defaults() {}

  /** A copy of an object in which every field with a default is there, in the format's order. */
  static Map<String, @Nullable Object> fill(Map<String, @Nullable Object> object, Shape.Type type) {
    Map<String, @Nullable Object> filled = new LinkedHashMap<>();
    List<Shape.Field> fields = type.fields();
    int next = 0;
    for (Map.Entry<String, @Nullable Object> member : object.entrySet()) {
      int known = indexOf(fields, member.getKey());
      if (known >= next) {
        next = addUsual(filled, object, fields, next, known) + 1;
      }
      filled.put(
          member.getKey(),
          fill(member.getValue(), Plain.typeOf(Optional.of(type), member.getKey())));
    }
    addUsual(filled, object, fields, next, fields.size());
    return filled;
  }

  private static @Nullable Object fill(@Nullable Object value, Optional<Shape.Type> type) {
    if (type.isPresent() && value instanceof Map) {
      return fill(Plain.map(value), type.get());
    }
    if (type.isPresent() && value instanceof List) {
      List<@Nullable Object> filled = new ArrayList<>();
      Plain.list(value).forEach(item -> filled.add(fill(item, type)));
      return filled;
    }
    return value;
  }

  private static int indexOf(List<Shape.Field> fields, String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static int addUsual(
      Map<String, @Nullable Object> filled,
      Map<String, @Nullable Object> object,
      List<Shape.Field> fields,
      int from,
      int to) {
    for (Shape.Field field : fields.subList(from, to)) {
      if (field.usual().isPresent() && !object.containsKey(field.name())) {
        filled.put(field.name(), field.usual().get());
      }
    }
    return to;
  }
}
