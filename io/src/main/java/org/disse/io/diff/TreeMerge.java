package org.disse.io.diff;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disse.io.codec.Shape;
import org.jspecify.annotations.Nullable;

/** Merges the trees of one entry, or of the documents' own fields, as a field table shapes them. */
final class TreeMerge {
  /** In place of a value that is not there; null is one that unknown fields may have. */
  static final Object ABSENT = new Object();

  private final Spot whole;
  private final List<Conflict> conflicts;

  private TreeMerge(Spot whole, List<Conflict> conflicts) {
    this.whole = whole;
    this.conflicts = conflicts;
  }

  /**
   * Merges.
   *
   * @param base the tree before; empty if there was none
   * @param conflicts takes what does not go together
   */
  static Map<String, @Nullable Object> merge(
      Spot whole,
      Optional<Map<String, @Nullable Object>> base,
      Map<String, @Nullable Object> a,
      Map<String, @Nullable Object> b,
      Shape.Type type,
      List<Conflict> conflicts) {
    return new TreeMerge(whole, conflicts)
        .objects(
            "",
            base.map(tree -> Defaults.fill(tree, type)).orElse(Map.of()),
            Defaults.fill(a, type),
            Defaults.fill(b, type),
            type);
  }

  /**
   * Merges one value.
   *
   * @param field what it looks like; empty if the format does not know it
   */
  @Nullable Object field(
      String pointer,
      @Nullable Object base,
      @Nullable Object a,
      @Nullable Object b,
      Optional<Shape.Field> field) {
    if (field.filter(Shape.Field::list).isPresent() && areLists(base, a, b)) {
      List<@Nullable Object> merged =
          new ListMerge(this, pointer, Plain.typeOf(field.get()))
              .merge(listOf(base), listOf(a), listOf(b));
      return merged.isEmpty() ? ABSENT : merged;
    }
    return value(pointer, base, a, b, field.flatMap(Plain::typeOf));
  }

  /** The same for one item of a list. */
  @Nullable Object value(
      String pointer,
      @Nullable Object base,
      @Nullable Object a,
      @Nullable Object b,
      Optional<Shape.Type> type) {
    if (Plain.same(a, b) || Plain.same(b, base)) {
      return a;
    }
    if (Plain.same(a, base)) {
      return b;
    }
    if (a != null && b != null && type.isPresent() && mixes(type.get(), base, a, b)) {
      Map<String, @Nullable Object> old =
          base == ABSENT || base == null ? Map.of() : Plain.map(base);
      return objects(pointer, old, Plain.map(a), Plain.map(b), type.get());
    }
    boolean removed = base != ABSENT && (a == ABSENT || b == ABSENT);
    conflict(
        removed ? Conflict.Kind.REMOVED_AND_CHANGED : Conflict.Kind.BOTH_CHANGED,
        pointer,
        base,
        a,
        b,
        message(base, a, b));
    return base == ABSENT ? a : base;
  }

  private static String message(@Nullable Object base, @Nullable Object a, @Nullable Object b) {
    if (base != ABSENT && (a == ABSENT || b == ABSENT)) {
      return "expected one change, but was removed by one side and changed by the other";
    }
    return base == ABSENT
        ? "expected one value, but was added by both sides, each in its way"
        : "expected one change, but was changed by both sides, each in its way";
  }

  void conflict(
      Conflict.Kind kind,
      String pointer,
      @Nullable Object base,
      @Nullable Object a,
      @Nullable Object b,
      String message) {
    conflicts.add(new Conflict(kind, whole.at(pointer), shown(base), shown(a), shown(b), message));
  }

  private static Optional<Object> shown(@Nullable Object value) {
    return value == ABSENT ? Optional.empty() : Optional.ofNullable(Plain.frozen(value));
  }

  /** Whether the fields of objects may be merged one by one. */
  private static boolean mixes(
      Shape.Type type, @Nullable Object base, @Nullable Object a, @Nullable Object b) {
    return !type.identity().whole()
        && a instanceof Map
        && b instanceof Map
        && sameKey(type, a, b)
        && (base == ABSENT || (base instanceof Map && sameKey(type, base, a)));
  }

  private static boolean sameKey(Shape.Type type, @Nullable Object a, @Nullable Object b) {
    return Plain.keyOf(a, Optional.of(type)).equals(Plain.keyOf(b, Optional.of(type)));
  }

  private Map<String, @Nullable Object> objects(
      String pointer,
      Map<String, @Nullable Object> base,
      Map<String, @Nullable Object> a,
      Map<String, @Nullable Object> b,
      Shape.Type type) {
    Set<String> names = new LinkedHashSet<>(base.keySet());
    names.addAll(a.keySet());
    names.addAll(b.keySet());
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (String name : names) {
      Object merged =
          field(
              Pointers.child(pointer, name),
              memberOf(base, name),
              memberOf(a, name),
              memberOf(b, name),
              Plain.fieldOf(type, name));
      if (merged != ABSENT) {
        values.put(name, merged);
      }
    }
    Weave<String> weave =
        new Weave<>(
            List.copyOf(base.keySet()),
            List.copyOf(a.keySet()),
            List.copyOf(b.keySet()),
            values.keySet(),
            Comparator.naturalOrder());
    Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
    weave.order().forEach(name -> ordered.put(name, values.get(name)));
    return ordered;
  }

  private static @Nullable Object memberOf(Map<String, @Nullable Object> object, String name) {
    return object.containsKey(name) ? object.get(name) : ABSENT;
  }

  private static boolean areLists(@Nullable Object... values) {
    for (Object value : values) {
      if (value != ABSENT && !(value instanceof List)) {
        return false;
      }
    }
    return true;
  }

  private static List<@Nullable Object> listOf(@Nullable Object value) {
    return value == ABSENT || value == null ? List.of() : Plain.list(value);
  }
}
