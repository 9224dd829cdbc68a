package org.disse.io.diff;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.disse.io.codec.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Which items of one list are which of another: first those that are equal, then those of one key,
 * then those that stand at one place and are alike. Linear in the lists.
 */
final class Matching {
  private static final int NONE = -1;
  private static final Object NULL = new Object();

  private final List<@Nullable Object> a;
  private final List<@Nullable Object> b;
  private final int[] partners;
  private final boolean[] taken;

  private Matching(List<@Nullable Object> a, List<@Nullable Object> b) {
    this.a = a;
    this.b = b;
    this.partners = new int[a.size()];
    this.taken = new boolean[b.size()];
    Arrays.fill(partners, NONE);
  }

  /**
   * Matches for the eye: what is alike is the same thing, changed.
   *
   * @return for each item of the first list the index of its partner in the second, or -1
   */
  static int[] forReading(
      List<@Nullable Object> a, List<@Nullable Object> b, Optional<Shape.Type> type) {
    Matching matching = new Matching(a, b);
    matching.byEquality();
    matching.byKey(type);
    matching.byLikeness(i -> true, j -> true);
    return matching.partners;
  }

  /** Matches for a merge: what has a key is the same thing only as long as it keeps it. */
  static int[] forMerging(
      List<@Nullable Object> a, List<@Nullable Object> b, Optional<Shape.Type> type) {
    Matching matching = new Matching(a, b);
    matching.byEquality();
    matching.byKey(type);
    matching.byLikeness(
        i -> Plain.keyOf(a.get(i), type).isEmpty(), j -> Plain.keyOf(b.get(j), type).isEmpty());
    return matching.partners;
  }

  private void byEquality() {
    by(item -> Optional.of(item == null ? NULL : item));
  }

  private void byKey(Optional<Shape.Type> type) {
    by(item -> Plain.keyOf(item, type));
  }

  private void by(Function<@Nullable Object, Optional<?>> keyOf) {
    Map<Object, Queue<Integer>> places = new HashMap<>();
    for (int j = 0; j < b.size(); j++) {
      if (!taken[j]) {
        int place = j;
        keyOf
            .apply(b.get(j))
            .ifPresent(key -> places.computeIfAbsent(key, any -> new ArrayDeque<>()).add(place));
      }
    }
    for (int i = 0; i < a.size(); i++) {
      if (partners[i] == NONE) {
        int place = i;
        keyOf
            .apply(a.get(i))
            .map(places::get)
            .map(Queue::poll)
            .ifPresent(partner -> pair(place, partner));
      }
    }
  }

  private void pair(int i, int j) {
    partners[i] = j;
    taken[j] = true;
  }

  /** Between the same neighbours, in order. */
  private void byLikeness(IntPredicate fromA, IntPredicate fromB) {
    int i = 0;
    while (i < a.size()) {
      int j = i == 0 ? 0 : partners[i - 1] + 1;
      int end = i;
      while (end < a.size() && partners[end] == NONE) {
        end++;
      }
      for (; i < end; i++) {
        if (fromA.test(i) && j < b.size() && !taken[j] && fromB.test(j) && alike(i, j)) {
          pair(i, j);
        }
        j++;
      }
      i = end + 1;
    }
  }

  private boolean alike(int i, int j) {
    return Plain.alike(a.get(i), b.get(j));
  }
}
