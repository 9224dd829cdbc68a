package org.disse.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The shortest path of a sign from the start to an entry that meets no entry twice.
 *
 * <p>Whether there is one cannot be told quickly for every graph (it is NP-complete). In practice
 * the shortest walk is such a path, and is found in linear time; if it is not, the search deepens
 * step by step, goes only where the target can still be reached past what it has met, and gives up
 * honestly once it has looked at a number of arcs that is linear in the graph.
 */
final class SimplePaths {
  private static final long LEAST_EFFORT = 4_000_000;
  private static final long EFFORT_PER_ARC = 8;
  private static final int QUICK_TRIES = 10_000;

  private final Product product;
  private final Distances distances;
  private final boolean signed;
  private final long effort;
  private final BitSet met = new BitSet();
  private int nextBound;

  /** What was found: a path, or none, or not known for want of effort. */
  record Outcome(Optional<Chain> path, boolean isDecided) {}

  /**
   * @param signed whether only signed steps count, and their signs; else all steps count alike
   */
  SimplePaths(Product product, Product.Incoming incoming, int target, boolean signed) {
    this.product = product;
    this.signed = signed;
    this.distances = new Distances(product, incoming, target, signed);
    this.effort = Math.max(LEAST_EFFORT, EFFORT_PER_ARC * (product.arcs() + product.states()));
  }

  /** The shortest one of a sign; the first in the order of the steps where several are. */
  Outcome shortest(boolean negative) {
    if (distances.isTarget(0)) {
      return new Outcome(Optional.empty(), true);
    }
    met.clear();
    met.set(product.node(0));
    distances.measure(met);
    int bound = leastFromStart(negative);
    if (bound == Distances.NEVER) {
      return new Outcome(Optional.empty(), true);
    }
    Optional<List<Integer>> direct = straight(negative, bound);
    if (direct.isPresent()) {
      return new Outcome(direct.map(product::chain), true);
    }
    Optional<List<Integer>> quick = within(bound, negative, false);
    if (quick.isPresent()) {
      return new Outcome(quick.map(product::chain), true);
    }
    while (bound != Distances.NEVER) {
      nextBound = Distances.NEVER;
      Optional<List<Integer>> path = within(bound, negative, true);
      if (path.isPresent()) {
        return new Outcome(path.map(product::chain), true);
      }
      if (distances.looked() > effort) {
        return new Outcome(Optional.empty(), false);
      }
      bound = nextBound;
    }
    return new Outcome(Optional.empty(), true);
  }

  private boolean turned(int arc, boolean negative) {
    return (signed && product.sign(arc) < 0) ? !negative : negative;
  }

  private boolean counts(int arc) {
    return !signed || product.sign(arc) != 0;
  }

  /** The start is blocked, so that its own distance is not measured. */
  private int leastFromStart(boolean negative) {
    int least = Distances.NEVER;
    for (int arc = product.first(0); arc < product.first(1); arc++) {
      if (counts(arc)) {
        int rest = distances.from(product.to(arc), turned(arc, negative));
        least = rest == Distances.NEVER ? least : Math.min(least, rest + 1);
      }
    }
    return least;
  }

  /** Walks down the distances; empty if that meets an entry twice. */
  private Optional<List<Integer>> straight(boolean negative, int length) {
    BitSet seen = new BitSet();
    seen.set(product.node(0));
    List<Integer> path = new ArrayList<>();
    int state = 0;
    boolean left = negative;
    for (int remaining = length - 1; remaining >= 0; remaining--) {
      int arc = product.first(state);
      while (!counts(arc) || distances.from(product.to(arc), turned(arc, left)) != remaining) {
        arc++;
      }
      path.add(arc);
      left = turned(arc, left);
      state = product.to(arc);
      if (seen.get(product.node(state))) {
        return Optional.empty();
      }
      seen.set(product.node(state));
    }
    return Optional.of(path);
  }

  /**
   * Searches depth first for a path of at most so many steps, without recursion.
   *
   * @param measuring whether distances are measured anew past what was met, which is slow and
   *     leaves few ways to try; without it only so many states are tried
   */
  private Optional<List<Integer>> within(int bound, boolean negative, boolean measuring) {
    met.clear();
    met.set(product.node(0));
    int tries = measuring ? Integer.MAX_VALUE : QUICK_TRIES;
    List<Integer> path = new ArrayList<>();
    List<int[]> open = new ArrayList<>();
    Ints tried = new Ints();
    open.add(choices(0, negative, 0, bound, measuring));
    tried.add(0);
    boolean rest = negative;
    while (!open.isEmpty() && distances.looked() <= effort && tries-- > 0) {
      int depth = open.size() - 1;
      int choice = tried.removeLast();
      if (choice == open.get(depth).length) {
        open.remove(depth);
        if (depth > 0) {
          int arc = path.remove(depth - 1);
          met.clear(product.node(product.to(arc)));
          rest = turned(arc, rest);
        }
        continue;
      }
      tried.add(choice + 1);
      int arc = open.get(depth)[choice];
      path.add(arc);
      rest = turned(arc, rest);
      int state = product.to(arc);
      if (distances.isTarget(state)) {
        return Optional.of(path);
      }
      met.set(product.node(state));
      open.add(choices(state, rest, depth + 1, bound, measuring));
      tried.add(0);
    }
    return Optional.empty();
  }

  /** The arcs of a state after which the target can still be reached in time. */
  private int[] choices(int state, boolean left, int depth, int bound, boolean measuring) {
    if (measuring) {
      distances.measure(met);
    }
    Ints choices = new Ints();
    for (int arc = product.first(state); arc < product.first(state + 1); arc++) {
      int next = product.to(arc);
      if (counts(arc) && !met.get(product.node(next))) {
        int rest = distances.from(next, turned(arc, left));
        if (rest != Distances.NEVER && depth + 1 + rest > bound) {
          nextBound = Math.min(nextBound, depth + 1 + rest);
        } else if (rest != Distances.NEVER) {
          choices.add(arc);
        }
      }
    }
    return choices.toArray();
  }
}
