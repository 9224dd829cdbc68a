package org.disse.io.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disse.io.codec.Shape;
import org.jspecify.annotations.Nullable;

/** Plain values: text, boolean, number, null, list, map. */
final class Plain {
  private Plain() {}

  /** Whether two values are written alike, the order of fields included. */
  static boolean same(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Map<?, ?> map && b instanceof Map<?, ?> other) {
      return map.size() == other.size()
          && sameAll(map.keySet().iterator(), other.keySet().iterator())
          && sameAll(map.values().iterator(), other.values().iterator());
    }
    if (a instanceof List<?> list && b instanceof List<?> other) {
      return list.size() == other.size() && sameAll(list.iterator(), other.iterator());
    }
    return Objects.equals(a, b);
  }

  private static boolean sameAll(Iterator<?> a, Iterator<?> b) {
    while (a.hasNext()) {
      if (!same(a.next(), b.next())) {
        return false;
      }
    }
    return true;
  }

  /** A deep copy that may be changed. */
  static @Nullable Object copy(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((name, member) -> copy.put((String) name, copy(member)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(copy(item)));
      return copy;
    }
    return value;
  }

  /** A deep copy that may not be changed. */
  static @Nullable Object frozen(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((name, member) -> copy.put((String) name, frozen(member)));
      return Collections.unmodifiableMap(copy);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(frozen(item)));
      return Collections.unmodifiableList(copy);
    }
    return value;
  }

  @SuppressWarnings("unchecked") // Every map of a plain value has text as its keys.
  static Map<String, @Nullable Object> map(Object map) {
    return (Map<String, @Nullable Object>) map;
  }

  @SuppressWarnings("unchecked")
  static List<@Nullable Object> list(Object list) {
    return (List<@Nullable Object>) list;
  }

  /** What tells an object from the others of its list; empty if nothing does. */
  static Optional<List<@Nullable Object>> keyOf(@Nullable Object value, Optional<Shape.Type> type) {
    List<String> names = type.map(known -> known.identity().key()).orElse(List.of());
    if (value instanceof Map<?, ?> map && names.stream().anyMatch(map::containsKey)) {
      List<@Nullable Object> key = new ArrayList<>();
      names.forEach(name -> key.add(map.get(name)));
      return Optional.of(key);
    }
    return Optional.empty();
  }

  /** Whether two objects have at least as many equal members as different ones. */
  static boolean alike(@Nullable Object a, @Nullable Object b) {
    if (!(a instanceof Map<?, ?> map) || !(b instanceof Map<?, ?> other)) {
      return false;
    }
    int equal = 0;
    for (Map.Entry<?, ?> member : map.entrySet()) {
      if (other.containsKey(member.getKey())
          && Objects.equals(member.getValue(), other.get(member.getKey()))) {
        equal++;
      }
    }
    return 3 * equal >= map.size() + other.size();
  }

  /** The type of a member's value, or of the items of a member that is a list. */
  static Optional<Shape.Type> typeOf(Optional<Shape.Type> type, String name) {
    return type.flatMap(known -> fieldOf(known, name)).flatMap(Plain::typeOf);
  }

  static Optional<Shape.Field> fieldOf(Shape.Type type, String name) {
    return type.fields().stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The type of a field's value, or of the items of a field that is a list. */
  static Optional<Shape.Type> typeOf(Shape.Field field) {
    return field.shape() instanceof Shape.Part part ? Optional.of(part.type()) : Optional.empty();
  }
}
