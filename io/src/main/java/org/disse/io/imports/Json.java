package org.disse.io.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plain JSON value of a foreign document, asked for what may or may not be there. */
record Json(@Nullable Object value) {
  static Json of(@Nullable Object value) {
    return new Json(value);
  }

  boolean isObject() {
    return value instanceof Map;
  }

  boolean isArray() {
    return value instanceof List;
  }

  /** A member, which may be nothing. */
  Json get(String name) {
    return new Json(value instanceof Map<?, ?> map ? map.get(name) : null);
  }

  /** The members of an object. */
  Map<?, ?> members() {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  /** The items of an array; a single value is an array of one. */
  List<Json> items() {
    if (value instanceof List<?> list) {
      return list.stream().map(Json::of).toList();
    }
    return value == null ? List.of() : List.of(this);
  }

  /** Text that is not blank, without the white space around it. */
  Optional<String> text() {
    return value instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  Optional<String> text(String name) {
    return get(name).text();
  }

  List<String> texts(String name) {
    return get(name).items().stream().flatMap(item -> item.text().stream()).toList();
  }

  /** The texts of a list with all their white space, which is part of the leaves in them. */
  List<String> leaves(String name) {
    return get(name).items().stream()
        .map(Json::value)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }
}
