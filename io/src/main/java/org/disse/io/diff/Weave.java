package org.disse.io.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One order of what two sides made of a list. What was there before keeps its order, or takes that
 * of the side that changed it; what came stands behind what it followed on its side. The same
 * whichever side is the first.
 *
 * @param <T> what is ordered: ids or numbers, each at most once in a list
 */
final class Weave<T> {
  private static final int FRONT = -1;

  private final Comparator<? super T> ties;
  private final List<T> order = new ArrayList<>();
  private boolean agreed = true;

  /**
   * Weaves.
   *
   * @param base the order before; empty if there was none
   * @param a the order of the first side
   * @param b the order of the second side
   * @param kept what is to be ordered
   * @param ties decides between what both sides put at one place
   */
  Weave(List<T> base, List<T> a, List<T> b, Set<T> kept, Comparator<? super T> ties) {
    this.ties = ties;
    List<T> before = only(base, kept::contains);
    Set<T> old = new HashSet<>(before);
    List<T> spine = spine(before, only(a, old::contains), only(b, old::contains));
    addTo(spine, only(a, kept::contains), only(b, kept::contains));
  }

  /** What was to be ordered, each once. */
  List<T> order() {
    return order;
  }

  /** Whether the sides did not contradict each other about the order. */
  boolean agreed() {
    return agreed;
  }

  private static <T> List<T> only(List<T> all, Predicate<T> wanted) {
    return all.stream().filter(wanted).toList();
  }

  /** The order of what was there before. */
  private List<T> spine(List<T> before, List<T> a, List<T> b) {
    Set<T> inA = new HashSet<>(a);
    Set<T> inB = new HashSet<>(b);
    boolean movedByA = !a.equals(only(before, inA::contains));
    boolean movedByB = !b.equals(only(before, inB::contains));
    if (!movedByA && !movedByB) {
      return before;
    }
    if (movedByA && movedByB && !only(a, inB::contains).equals(only(b, inA::contains))) {
      agreed = false;
      return before;
    }
    // What the chosen side has removed, but is kept, goes behind what it followed before.
    List<T> chosen = new ArrayList<>(movedByA ? a : b);
    Set<T> there = new HashSet<>(chosen);
    for (int i = 0; i < before.size(); i++) {
      if (there.add(before.get(i))) {
        chosen.add(i == 0 ? 0 : chosen.indexOf(before.get(i - 1)) + 1, before.get(i));
      }
    }
    return chosen;
  }

  private void addTo(List<T> spine, List<T> a, List<T> b) {
    Map<T, Integer> places = new HashMap<>();
    for (int i = 0; i < spine.size(); i++) {
      places.put(spine.get(i), i);
    }
    Map<T, Integer> gaps = new HashMap<>();
    findGaps(a, places, gaps);
    findGaps(b, places, gaps);
    Map<Integer, List<T>> ofA = runs(a, places, gaps);
    Map<Integer, List<T>> ofB = runs(b, places, gaps);
    for (int gap = FRONT; gap < spine.size(); gap++) {
      if (gap >= 0) {
        order.add(spine.get(gap));
      }
      addGap(ofA.getOrDefault(gap, List.of()), ofB.getOrDefault(gap, List.of()));
    }
  }

  /** Behind which place of the spine each newcomer stands; the first one if the sides differ. */
  private static <T> void findGaps(List<T> side, Map<T, Integer> places, Map<T, Integer> gaps) {
    int last = FRONT;
    for (T one : side) {
      Integer place = places.get(one);
      if (place == null) {
        gaps.merge(one, last, Math::min);
      } else {
        last = place;
      }
    }
  }

  private static <T> Map<Integer, List<T>> runs(
      List<T> side, Map<T, Integer> places, Map<T, Integer> gaps) {
    Map<Integer, List<T>> runs = new HashMap<>();
    for (T one : side) {
      if (!places.containsKey(one)) {
        runs.computeIfAbsent(gaps.getOrDefault(one, FRONT), any -> new ArrayList<>()).add(one);
      }
    }
    return runs;
  }

  /** Newcomers of both sides at one place, some of them perhaps the same. */
  private void addGap(List<T> a, List<T> b) {
    Set<T> inA = new HashSet<>(a);
    Set<T> inB = new HashSet<>(b);
    List<T> common = only(a, inB::contains);
    if (!common.equals(only(b, inA::contains))) {
      agreed = false;
      common = common.stream().sorted(ties).toList();
    }
    Map<T, Integer> places = new HashMap<>();
    for (int i = 0; i < common.size(); i++) {
      places.put(common.get(i), i);
    }
    Map<T, Integer> gaps = new HashMap<>();
    findGaps(a, places, gaps);
    findGaps(b, places, gaps);
    Map<Integer, List<T>> ofA = runs(a, places, gaps);
    Map<Integer, List<T>> ofB = runs(b, places, gaps);
    for (int gap = FRONT; gap < common.size(); gap++) {
      if (gap >= 0) {
        order.add(common.get(gap));
      }
      List<T> one = ofA.getOrDefault(gap, List.of());
      List<T> other = ofB.getOrDefault(gap, List.of());
      boolean swapped =
          !one.isEmpty() && !other.isEmpty() && ties.compare(one.get(0), other.get(0)) > 0;
      order.addAll(swapped ? other : one);
      order.addAll(swapped ? one : other);
    }
  }
}
