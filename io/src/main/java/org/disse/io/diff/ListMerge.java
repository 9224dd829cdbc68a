package org.disse.io.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.io.codec.Shape;
import org.jspecify.annotations.Nullable;

/** Merges a list of an entry: its items one by one, and their order. */
final class ListMerge {
  private static final int NONE = -1;

  private final TreeMerge trees;
  private final String pointer;
  private final Optional<Shape.Type> type;

  ListMerge(TreeMerge trees, String pointer, Optional<Shape.Type> type) {
    this.trees = trees;
    this.pointer = pointer;
    this.type = type;
  }

  /** One item in up to three lists, by its index in each, or -1. */
  private record Item(int base, int a, int b) {}

  List<@Nullable Object> merge(
      List<@Nullable Object> base, List<@Nullable Object> a, List<@Nullable Object> b) {
    if (Plain.same(a, b) || Plain.same(b, base)) {
      return a;
    }
    if (Plain.same(a, base)) {
      return b;
    }
    List<Item> items = items(base, a, b);
    Map<Item, @Nullable Object> values = new HashMap<>();
    for (Item item : items) {
      Object merged =
          trees.value(
              Pointers.child(pointer, item.base() == NONE ? Math.max(item.a(), 0) : item.base()),
              at(base, item.base()),
              at(a, item.a()),
              at(b, item.b()),
              type);
      if (merged != TreeMerge.ABSENT) {
        values.put(item, merged);
      }
    }
    Weave<Item> weave =
        new Weave<>(
            sorted(items, Comparator.comparingInt(Item::base)),
            sorted(items, Comparator.comparingInt(Item::a)),
            sorted(items, Comparator.comparingInt(Item::b)),
            values.keySet(),
            Comparator.comparing((Item item) -> Values.oneLine(values.get(item))));
    if (!weave.agreed()) {
      trees.conflict(
          Conflict.Kind.REORDERED,
          pointer,
          base,
          a,
          b,
          "expected one order, but was reordered by both sides, each in its way");
    }
    List<@Nullable Object> merged = new ArrayList<>();
    weave.order().forEach(item -> merged.add(values.get(item)));
    return merged;
  }

  private static @Nullable Object at(List<@Nullable Object> list, int index) {
    return index == NONE ? TreeMerge.ABSENT : list.get(index);
  }

  /** The items of the list by whose indexes they are sorted. */
  private static List<Item> sorted(List<Item> items, Comparator<Item> byIndex) {
    Item nowhere = new Item(NONE, NONE, NONE);
    return items.stream()
        .filter(item -> byIndex.compare(item, nowhere) > 0)
        .sorted(byIndex)
        .toList();
  }

  private List<Item> items(
      List<@Nullable Object> base, List<@Nullable Object> a, List<@Nullable Object> b) {
    int[] inA = Matching.forMerging(base, a, type);
    int[] inB = Matching.forMerging(base, b, type);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < base.size(); i++) {
      items.add(new Item(i, inA[i], inB[i]));
    }
    List<Integer> newInA = rest(a.size(), inA);
    List<Integer> newInB = rest(b.size(), inB);
    int[] partners = Matching.forMerging(valuesAt(a, newInA), valuesAt(b, newInB), type);
    for (int i = 0; i < partners.length; i++) {
      items.add(
          new Item(NONE, newInA.get(i), partners[i] == NONE ? NONE : newInB.get(partners[i])));
    }
    for (int k : rest(newInB.size(), partners)) {
      items.add(new Item(NONE, NONE, newInB.get(k)));
    }
    return items;
  }

  /** The indexes that are no partner of anything. */
  private static List<Integer> rest(int size, int[] partners) {
    boolean[] taken = new boolean[size];
    Arrays.stream(partners).filter(partner -> partner != NONE).forEach(p -> taken[p] = true);
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!taken[i]) {
        rest.add(i);
      }
    }
    return rest;
  }

  private static List<@Nullable Object> valuesAt(
      List<@Nullable Object> list, List<Integer> indexes) {
    List<@Nullable Object> values = new ArrayList<>();
    indexes.forEach(index -> values.add(list.get(index)));
    return values;
  }
}
