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
 * numbers for names is an array, whose gaps are closed in the end, unless an empty object was put
 * there too: our own export says so of an object with such names.
 */
final class Tree {
  private static final String INDEX = "\\d{1,9}";

  private final Node root = new Node();

  /** Stands for null, which maps of ours do not hold while they grow. */
  private record Value(@Nullable Object plain) {}

  /** An object or array, which of them is seen in the end. */
  private static final class Node {
    private final Map<String, Object> members = new LinkedHashMap<>();
    private boolean isObject;
  }

  Tree put(String pointer, @Nullable Object value) {
    String[] path = pointer.substring(1).split("/", -1);
    Node at = root;
    for (int i = 0; i < path.length - 1; i++) {
      if (!(at.members.computeIfAbsent(Escapes.nameOf(path[i]), name -> new Node())
          instanceof Node next)) {
        return this;
      }
      at = next;
    }
    put(at.members, Escapes.nameOf(path[path.length - 1]), value);
    return this;
  }

  private static void put(Map<String, Object> members, String name, @Nullable Object value) {
    if (!(value instanceof Map)) {
      members.putIfAbsent(name, new Value(value));
    } else if (members.computeIfAbsent(name, none -> new Node()) instanceof Node object) {
      object.isObject = true;
    }
  }

  /** Adds to the end of a list, unless it is there. */
  Tree add(String pointer, String value) {
    Map<String, Object> list = at(pointer);
    if (!list.containsValue(new Value(value))) {
      put(pointer + "/" + list.size(), value);
    }
    return this;
  }

  /** Adds the items of another tree's list behind those that are here. */
  void append(String pointer, Tree other) {
    int next =
        at(pointer).keySet().stream()
                .filter(name -> name.matches(INDEX))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(-1)
            + 1;
    for (Object item : other.at(pointer).values()) {
      put(pointer + "/" + next, "");
      at(pointer).put(Integer.toString(next++), item);
    }
  }

  /** How many items the list at a pointer has. */
  int size(String pointer) {
    return at(pointer).size();
  }

  boolean has(String pointer) {
    int end = pointer.lastIndexOf('/');
    return at(pointer.substring(0, end)).containsKey(pointer.substring(end + 1));
  }

  private Map<String, Object> at(String pointer) {
    Node at = root;
    for (String name : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      if (!(at.members.get(name) instanceof Node next)) {
        return new LinkedHashMap<>();
      }
      at = next;
    }
    return at.members;
  }

  /** The entry as plain JSON. */
  Map<String, @Nullable Object> plain() {
    return object(root.members);
  }

  private static Map<String, @Nullable Object> object(Map<String, Object> members) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    members.forEach((name, member) -> object.put(name, plain(member)));
    return object;
  }

  private static @Nullable Object plain(Object value) {
    if (value instanceof Node node) {
      boolean isArray =
          !node.isObject && node.members.keySet().stream().allMatch(name -> name.matches(INDEX));
      return isArray ? list(node.members) : object(node.members);
    }
    return ((Value) value).plain();
  }

  private static List<@Nullable Object> list(Map<String, Object> members) {
    Map<Integer, Object> items = new TreeMap<>();
    members.forEach((name, item) -> items.put(Integer.valueOf(name), item));
    List<@Nullable Object> list = new ArrayList<>();
    items.values().forEach(item -> list.add(plain(item)));
    return list;
  }
}
