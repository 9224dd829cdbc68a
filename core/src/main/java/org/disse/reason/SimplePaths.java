package org.disse.reason;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The shortest path of a sign from the start to an entry that meets no entry twice.
 *
 * <p>Whether there is one cannot be told quickly for every graph (it is NP-complete). In practice
 * the shortest walk is such a path, or one of the next is. A walk that meets an entry twice leaves
 * two ways to mend it: without the state in which it met it first, or without all other states of
 * that entry. Every path goes one of these ways, so that the shortest walks of both are sought, and
 * of all that were found the shortest is looked at next; the first that meets no entry twice is the
 * shortest path. It gives up honestly once it has looked at a number of arcs that is linear in the
 * graph.
 */
final class SimplePaths {
  private static final long LEAST_EFFORT = 4_000_000;
  private static final long EFFORT_PER_EDGE = 64;

  private final int target;
  private final boolean negative;
  private final long effort;
  private final PriorityQueue<Candidate> candidates = new PriorityQueue<>();
  private Product product;
  private Distances distances;
  private long looked;

  /**
   * What was found: a path, or none, or not known for want of effort.
   *
   * @param product what was laid out for it
   */
  record Outcome(Optional<Chain> path, boolean isDecided, Product product) {}

  /** A state that a path must not meet, or the only one of its entry that it may. */
  private record Mend(int state, boolean isOnly, @Nullable Mend before) {}

  /**
   * The walks that some mends leave: the shortest, the first in the order of the steps; or, before
   * it is sought, that none is shorter than some number of steps.
   */
  @SuppressWarnings("ArrayRecordComponent") // Short-lived and never compared for equality.
  private record Candidate(int length, @Nullable Walk shortest, @Nullable Mend mends)
      implements Comparable<Candidate> {
    private static final Comparator<Candidate> ORDER =
        Comparator.comparingInt(Candidate::length).thenComparing(Candidate::arcs, Arrays::compare);

    /** None before any, so that it is sought before any of the same length is taken. */
    private int[] arcs() {
      return shortest == null ? new int[0] : shortest.arcs();
    }

    @Override
    public int compareTo(Candidate other) {
      return ORDER.compare(this, other);
    }
  }

  /** Arcs and the states behind them. */
  @SuppressWarnings("ArrayRecordComponent") // Short-lived and never compared for equality.
  private record Walk(int[] arcs, int[] states) {}

  /**
   * @param product what can be walked to, so far as it was laid out
   * @param edges how many edges there are in all
   * @param negative whether the negative one is sought; of no matter where signs do not count
   */
  SimplePaths(Product product, int edges, int target, boolean negative) {
    this.product = product;
    this.target = target;
    this.negative = negative;
    this.distances = new Distances(product, target);
    this.effort = Math.max(LEAST_EFFORT, EFFORT_PER_EDGE * edges);
  }

  /**
   * The shortest one; the first in the order of the steps where several are.
   *
   * @param least no walk is shorter
   */
  Outcome shortest(int least) {
    if (product.node(0) != target) {
      candidates.add(new Candidate(least, null, null));
    }
    while (!candidates.isEmpty() && !isSpent()) {
      Candidate first = candidates.remove();
      Walk walk = first.shortest();
      if (walk == null) {
        seek(first.length(), first.mends());
        continue;
      }
      int doubtful = metTwice(walk);
      if (doubtful < 0) {
        return new Outcome(Optional.of(product.chain(walk.arcs())), true, product);
      }
      for (boolean isOnly : new boolean[] {false, true}) {
        candidates.add(
            new Candidate(first.length(), null, new Mend(doubtful, isOnly, first.mends())));
      }
    }
    return new Outcome(Optional.empty(), !isSpent(), product);
  }

  private boolean isSpent() {
    return looked + distances.looked() > effort;
  }

  /** The state in which a walk first meets an entry that it meets again; -1 if there is none. */
  private int metTwice(Walk walk) {
    Map<Integer, Integer> met = new HashMap<>();
    for (int state : walk.states()) {
      Integer before = met.put(product.node(state / 2), state);
      if (before != null) {
        return before;
      }
    }
    return -1;
  }

  /**
   * Seeks the shortest walk of a length, than which none is shorter. If there is none, longer ones
   * wait for their turn: they may lie far off, or nowhere.
   */
  private void seek(int length, @Nullable Mend mends) {
    if (length > product.depth()) {
      deepen(length);
    }
    distances.measure(bans(mends), length);
    int shortest = distances.leaving(0, negative);
    int longer = Math.min(distances.beyond(), product.beyond());
    if (shortest != Distances.NEVER) {
      candidates.add(new Candidate(shortest, walk(shortest), mends));
    } else if (longer != Distances.NEVER) {
      candidates.add(new Candidate(longer, null, mends));
    }
  }

  /** States and arcs keep their numbers, so that mends and walks hold. */
  private void deepen(int depth) {
    looked += distances.looked();
    product = product.deeper(depth);
    distances = new Distances(product, target);
  }

  private Bans bans(@Nullable Mend mends) {
    Bans bans = new Bans();
    bans.entry(product.node(0));
    for (Mend mend = mends; mend != null; mend = mend.before()) {
      if (mend.isOnly()) {
        bans.others(product.node(mend.state() / 2), mend.state());
      } else {
        bans.state(mend.state());
      }
    }
    return bans;
  }

  /** Walks down the distances. */
  private Walk walk(int length) {
    int[] arcs = new int[length];
    int[] states = new int[length];
    int state = 0;
    boolean left = negative;
    for (int i = 0; i < length; i++) {
      int arc = product.first(state);
      while (distances.from(product.to(arc), product.turns(arc) != left) != length - 1 - i) {
        arc++;
      }
      arcs[i] = arc;
      left = product.turns(arc) != left;
      state = product.to(arc);
      states[i] = 2 * state + (left ? 1 : 0);
    }
    return new Walk(arcs, states);
  }
}
