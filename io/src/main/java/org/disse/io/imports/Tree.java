package org.disse.io.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disse.io.json.Escapes;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of an entry in the making: values are put at pointers, in any order. What has only
 * numbers for names is an array, whose gaps are closed in the end.
 */
final class Tree {
  private final Map<String, Object> root = new LinkedHashMap<>();

  /** Stands for null, which maps of ours do not hold while they grow. */
  private record Value(@Nullable Object plain) {}

  Tree put(String pointer, @Nullable Object value) {
    String[] path = pointer.substring(1).split("/", -1);
    Map<String, Object> at = root;
    for (int i = 0; i < path.length - 1; i++) {
      Object next =
          at.computeIfAbsent(Escapes.nameOf(path[i]), name -> new LinkedHashMap<String, Object>());
      if (!(next instanceof Map)) {
        return this;
      }
      at = members(next);
    }
    at.putIfAbsent(Escapes.nameOf(path[path.length - 1]), new Value(value));
    return this;
  }

  /** Adds to the end of a list, unless it is there. */
  Tree add(String pointer, String value) {
    Map<?, ?> list = at(pointer);
    if (!list.containsValue(new Value(value))) {
      put(pointer + "/" + list.size(), value);
    }
    return this;
  }

  /** How many items the list at a pointer has. */
  int size(String pointer) {
    return at(pointer).size();
  }

  private Map<?, ?> at(String pointer) {
    Object at = root;
    for (String name : pointer.substring(1).split("/", -1)) {
      at = at instanceof Map<?, ?> map && map.containsKey(name) ? map.get(name) : Map.of();
    }
    return at instanceof Map<?, ?> map ? map : Map.of();
  }

  @SuppressWarnings("unchecked") // Only maps of our own are put in.
  private static Map<String, Object> members(Object map) {
    return (Map<String, Object>) map;
  }

  /** The entry as plain JSON. */
  Map<String, @Nullable Object> plain() {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    root.forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  private static @Nullable Object plain(Object value) {
    if (value instanceof Value leaf) {
      return leaf.plain();
    }
    Map<String, Object> members = members(value);
    if (members.keySet().stream().allMatch(name -> name.matches("\\d{1,9}"))) {
      Map<Integer, Object> items = new TreeMap<>();
      members.forEach((name, item) -> items.put(Integer.valueOf(name), item));
      List<@Nullable Object> list = new ArrayList<>();
      items.values().forEach(item -> list.add(plain(item)));
      return list;
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    members.forEach((name, member) -> object.put(name, plain(member)));
    return object;
  }
}
