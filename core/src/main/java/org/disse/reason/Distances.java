package org.disse.reason;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many steps it takes at least from each state to the target, by the sign of what is left to
 * walk: breadth first, backward, past nothing that is banned, and only where a walk of a bounded
 * length from the start may come.
 */
final class Distances {
  /** There is no way. */
  static final int NEVER = Integer.MAX_VALUE;

  private final Product product;
  private final Product.Incoming incoming;
  private final int target;
  private final int[] distances;
  private final int[] queue;
  private final int[] targets;
  private int measured;
  private int longest = NEVER;
  private int beyond = NEVER;
  private long looked;

  /** Where the product has the signed steps alone their signs count; else all steps count alike. */
  Distances(Product product, int target) {
    this.product = product;
    this.incoming = product.incoming();
    this.target = target;
    this.distances = new int[2 * product.states()];
    this.queue = new int[2 * product.states()];
    this.targets =
        IntStream.range(0, product.states())
            .filter(state -> product.node(state) == target)
            .toArray();
    Arrays.fill(distances, NEVER);
  }

  /** The steps left from a state if what is left has a sign; positive where signs do not count. */
  int from(int state, boolean negative) {
    return distances[2 * state + (negative ? 1 : 0)];
  }

  /** The same from a state that is banned itself, or never. */
  int leaving(int state, boolean negative) {
    int least = NEVER;
    for (int arc = product.first(state); arc < product.first(state + 1); arc++) {
      int rest = from(product.to(arc), product.turns(arc) != negative);
      least = rest == NEVER ? least : Math.min(least, rest + 1);
    }
    return least;
  }

  boolean isTarget(int state) {
    return product.node(state) == target;
  }

  /** How many arcs were looked at so far, in all measurements. */
  long looked() {
    return looked;
  }

  /** No walk that the last measurement left out for its length is shorter than this. */
  int beyond() {
    return beyond;
  }

  /**
   * Measures anew. What it costs grows with the states that lie on a walk that is allowed, not with
   * those there are.
   *
   * @param bans where no way leads
   * @param allowed how many steps a walk from the start to the target may have
   */
  void measure(Bans bans, int allowed) {
    longest = allowed;
    beyond = NEVER;
    for (int i = 0; i < measured; i++) {
      distances[queue[i]] = NEVER;
    }
    int end = 0;
    for (int state : targets) {
      if (isAllowed(product.depth(state))) {
        distances[2 * state] = 0;
        queue[end++] = 2 * state;
      }
    }
    for (int i = 0; i < end; i++) {
      int here = queue[i];
      int state = here / 2;
      int left = distances[here] + 1;
      looked += incoming.first()[state + 1] - incoming.first()[state];
      for (int j = incoming.first()[state]; j < incoming.first()[state + 1]; j++) {
        int way = incoming.ways()[j];
        int before = Product.Incoming.from(way);
        int next = 2 * before + (Product.Incoming.turns(way) ? 1 - here % 2 : here % 2);
        if (distances[next] == NEVER
            && isFree(before, next, bans)
            && isAllowed(product.depth(before) + left)) {
          distances[next] = left;
          queue[end++] = next;
        }
      }
    }
    measured = end;
  }

  private boolean isAllowed(int length) {
    if (length > longest) {
      beyond = Math.min(beyond, length);
    }
    return length <= longest;
  }

  private boolean isFree(int state, int signedState, Bans bans) {
    int entry = product.node(state);
    return entry != target && bans.isFree(entry, signedState);
  }
}
