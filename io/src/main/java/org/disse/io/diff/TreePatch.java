package org.disse.io.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.io.diff.Change.FieldAdded;
import org.disse.io.diff.Change.FieldChanged;
import org.disse.io.diff.Change.FieldRemoved;
import org.disse.io.diff.Change.FieldsReordered;
import org.disse.io.diff.Change.ItemAdded;
import org.disse.io.diff.Change.ItemMoved;
import org.disse.io.diff.Change.ItemRemoved;
import org.disse.io.json.Escapes;
import org.disse.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Makes changes in the tree of one entry. */
final class TreePatch {
  private final Map<String, @Nullable Object> root;

  TreePatch(Map<String, @Nullable Object> root) {
    this.root = root;
  }

  void apply(Change change) {
    Spot spot = change.spot();
    if (change instanceof FieldAdded added) {
      insert(spot, added.value(), added.after());
    } else if (change instanceof FieldRemoved removed) {
      Map<String, @Nullable Object> object = object(spot);
      expect(spot, removed.value(), field(spot, object));
      object.remove(Pointers.last(spot.pointer()));
    } else if (change instanceof FieldChanged changed) {
      replace(spot, changed);
    } else if (change instanceof FieldsReordered reordered) {
      reorder(spot, reordered.names());
    } else if (change instanceof ItemAdded added) {
      list(spot).add(index(spot, list(spot).size()), Plain.copy(added.value()));
    } else if (change instanceof ItemRemoved removed) {
      List<@Nullable Object> list = list(spot);
      int index = index(spot, list.size() - 1);
      expect(spot, removed.value(), list.get(index));
      list.remove(index);
    } else if (change instanceof ItemMoved moved) {
      List<@Nullable Object> list = list(spot);
      int index = index(spot, list.size() - 1);
      expect(spot, moved.value(), list.get(index));
      if (moved.to() < 0 || moved.to() >= list.size()) {
        throw InvalidValueException.expected(
            "a list around " + spot + " in which item " + moved.to() + " can be",
            list.size() + " items");
      }
      Object item = list.remove(index);
      list.add(moved.to(), item);
    }
  }

  private void insert(Spot spot, @Nullable Object value, Optional<String> after) {
    Map<String, @Nullable Object> object = object(spot);
    String name = Pointers.last(spot.pointer());
    if (object.containsKey(name)) {
      throw InvalidValueException.expected(
          "no field yet at " + spot, Values.oneLine(object.get(name)));
    }
    Map<String, @Nullable Object> old = new LinkedHashMap<>(object);
    object.clear();
    if (after.isEmpty()) {
      object.put(name, Plain.copy(value));
    }
    old.forEach(
        (key, member) -> {
          object.put(key, member);
          if (after.isPresent() && after.get().equals(key)) {
            object.put(name, Plain.copy(value));
          }
        });
    // Behind a field that is not there, it goes to the end.
    object.putIfAbsent(name, Plain.copy(value));
  }

  private void replace(Spot spot, FieldChanged changed) {
    Object parent = at(Pointers.parent(spot.pointer()));
    if (parent instanceof List) {
      List<@Nullable Object> list = list(spot);
      int index = index(spot, list.size() - 1);
      expect(spot, changed.before(), list.get(index));
      list.set(index, Plain.copy(changed.after()));
    } else {
      Map<String, @Nullable Object> object = object(spot);
      String name = Pointers.last(spot.pointer());
      expect(spot, changed.before(), field(spot, object));
      object.put(name, Plain.copy(changed.after()));
    }
  }

  private void reorder(Spot spot, List<String> names) {
    Object value = at(spot.pointer());
    if (!(value instanceof Map)) {
      throw InvalidValueException.expected("an object at " + spot, Values.oneLine(value));
    }
    Map<String, @Nullable Object> object = Plain.map(value);
    Map<String, @Nullable Object> old = new LinkedHashMap<>(object);
    object.clear();
    for (String name : names) {
      if (old.containsKey(name)) {
        object.put(name, old.remove(name));
      }
    }
    object.putAll(old);
  }

  /** A field that must be there; its value may be null. */
  private static @Nullable Object field(Spot spot, Map<String, @Nullable Object> object) {
    String name = Pointers.last(spot.pointer());
    if (!object.containsKey(name)) {
      throw InvalidValueException.expected("a field at " + spot, "none");
    }
    return object.get(name);
  }

  private static void expect(Spot spot, @Nullable Object expected, @Nullable Object actual) {
    if (!Plain.same(expected, actual)) {
      throw InvalidValueException.expected(
          Values.oneLine(expected) + " at " + spot, Values.oneLine(actual));
    }
  }

  private Map<String, @Nullable Object> object(Spot spot) {
    Object parent = at(Pointers.parent(spot.pointer()));
    if (parent instanceof Map) {
      return Plain.map(parent);
    }
    throw InvalidValueException.expected("an object around " + spot, Values.oneLine(parent));
  }

  private List<@Nullable Object> list(Spot spot) {
    Object parent = at(Pointers.parent(spot.pointer()));
    if (parent instanceof List) {
      return Plain.list(parent);
    }
    throw InvalidValueException.expected("a list around " + spot, Values.oneLine(parent));
  }

  private static int index(Spot spot, int most) {
    int index = Escapes.indexOf(Pointers.last(spot.pointer()));
    if (index < 0 || index > most) {
      throw InvalidValueException.expected(
          "an item at " + spot + " of a list", (most < 0 ? "none" : "one up to " + most));
    }
    return index;
  }

  private @Nullable Object at(String pointer) {
    Object value = root;
    for (String token : Pointers.tokens(pointer)) {
      if (value instanceof Map) {
        value = Plain.map(value).get(token);
      } else if (value instanceof List) {
        List<@Nullable Object> list = Plain.list(value);
        int index = Escapes.indexOf(token);
        value = index >= 0 && index < list.size() ? list.get(index) : null;
      } else {
        return null;
      }
    }
    return value;
  }
}
