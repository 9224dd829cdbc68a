package org.disse.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
  private final PriorityQueue<Candidate> candidates = new PriorityQueue<>(Candidate.ORDER);
  private Product product;
  private Distances distances;
  private long looked;

  /**
   * What was found: a path, or none, or not known for want of effort.
   *
   * @param path its edges
   * @param product what was laid out for it
   */
  record Outcome(Optional<List<Integer>> path, boolean isDecided, Product product) {}

  /** An entry in a cell, with the sign of what is left to walk. */
  private record State(int entry, int cell, boolean negative) {}

  /** A state that a path must not meet, or the only one of its entry that it may. */
  private record Mend(State state, boolean isOnly, @Nullable Mend before) {}

  /**
   * The shortest walk that some mends leave, the first in the order of the steps; or, before it is
   * sought, that none is shorter than some number of steps.
   *
   * @param edges the walk; none before it is sought, so that this comes before walks of that length
   * @param doubtful the state in which it first meets an entry that it meets again
   */
  private record Candidate(
      int length, List<Integer> edges, @Nullable State doubtful, @Nullable Mend mends) {
    private static final Comparator<Candidate> ORDER =
        Comparator.comparingInt(Candidate::length).thenComparing(Candidate::compareEdges);

    private int compareEdges(Candidate other) {
      return Arrays.compare(array(edges), array(other.edges));
    }

    private static int[] array(List<Integer> edges) {
      return edges.stream().mapToInt(Integer::intValue).toArray();
    }
  }

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
      candidates.add(new Candidate(least, List.of(), null, null));
    }
    while (!candidates.isEmpty() && !isSpent()) {
      Candidate first = candidates.remove();
      State doubtful = first.doubtful();
      if (first.edges().isEmpty()) {
        seek(first.length(), first.mends());
      } else if (doubtful == null) {
        return new Outcome(Optional.of(first.edges()), true, product);
      } else {
        mend(first, new Mend(doubtful, false, first.mends()));
        mend(first, new Mend(doubtful, true, first.mends()));
      }
    }
    return new Outcome(Optional.empty(), !isSpent(), product);
  }

  private boolean isSpent() {
    return looked + distances.looked() > effort;
  }

  private void mend(Candidate walk, Mend mend) {
    candidates.add(new Candidate(walk.length(), List.of(), null, mend));
  }

  /**
   * Seeks the shortest walk of a length, than which none is shorter. If there is none, longer ones
   * wait for their turn: they may lie far off, or nowhere.
   */
  private void seek(int length, @Nullable Mend mends) {
    if (length > product.longest()) {
      looked += distances.looked() + product.arcs();
      product = product.longer(length);
      distances = new Distances(product, target);
    }
    distances.measure(bans(mends), length);
    int shortest = distances.leaving(0, negative);
    int longer = Math.min(distances.beyond(), product.beyond());
    if (shortest != Distances.NEVER) {
      candidates.add(walk(shortest, mends));
    } else if (longer != Distances.NEVER) {
      candidates.add(new Candidate(longer, List.of(), null, mends));
    }
  }

  private Bans bans(@Nullable Mend mends) {
    Bans bans = new Bans();
    bans.entry(product.node(0));
    for (Mend mend = mends; mend != null; mend = mend.before()) {
      State state = mend.state();
      if (mend.isOnly()) {
        bans.entry(state.entry());
      }
      int number = product.find(state.entry(), state.cell());
      if (number >= 0) {
        int signed = 2 * number + (state.negative() ? 1 : 0);
        if (mend.isOnly()) {
          bans.except(signed);
        } else {
          bans.state(signed);
        }
      }
    }
    return bans;
  }

  /** Walks down the distances. */
  private Candidate walk(int length, @Nullable Mend mends) {
    List<Integer> edges = new ArrayList<>(length);
    Map<Integer, State> met = new HashMap<>();
    State doubtful = null;
    int state = 0;
    boolean left = negative;
    while (edges.size() < length) {
      int arc = product.first(state);
      int rest = length - edges.size() - 1;
      while (distances.from(product.to(arc), product.turns(arc) != left) != rest) {
        arc++;
      }
      edges.add(product.edge(arc));
      left = product.turns(arc) != left;
      state = product.to(arc);
      int entry = product.node(state);
      State before = met.putIfAbsent(entry, new State(entry, product.cell(state), left));
      doubtful = doubtful == null ? before : doubtful;
    }
    return new Candidate(length, edges, doubtful, mends);
  }
}
