package org.disse.reason;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How many steps it takes at least from each state to the target, by the sign of what is left to
 * walk: breadth first, backward, past no entry that is blocked.
 */
final class Distances {
  /** There is no way. */
  static final int NEVER = Integer.MAX_VALUE;

  private final Product product;
  private final Product.Incoming incoming;
  private final int target;
  private final boolean signed;
  private final int[] distances;
  private final int[] queue;
  private long looked;

  /**
   * @param signed whether only signed steps count, and their signs; else all steps count alike
   */
  Distances(Product product, Product.Incoming incoming, int target, boolean signed) {
    this.product = product;
    this.incoming = incoming;
    this.target = target;
    this.signed = signed;
    this.distances = new int[2 * product.states()];
    this.queue = new int[2 * product.states()];
  }

  /** The steps left from a state if what is left has a sign; positive where signs do not count. */
  int from(int state, boolean negative) {
    return distances[2 * state + (negative ? 1 : 0)];
  }

  boolean isTarget(int state) {
    return product.node(state) == target;
  }

  /** How many arcs were looked at so far, in all measurements. */
  long looked() {
    return looked;
  }

  /**
   * Measures anew.
   *
   * @param blocked entries through which no way leads
   */
  void measure(BitSet blocked) {
    Arrays.fill(distances, NEVER);
    int end = 0;
    for (int state = 0; state < product.states(); state++) {
      if (product.node(state) == target) {
        distances[2 * state] = 0;
        queue[end++] = 2 * state;
      }
    }
    for (int i = 0; i < end; i++) {
      int here = queue[i];
      int state = here / 2;
      looked += incoming.first()[state + 1] - incoming.first()[state];
      for (int j = incoming.first()[state]; j < incoming.first()[state + 1]; j++) {
        int way = incoming.ways()[j];
        int before = Product.Incoming.from(way);
        int sign = signed ? Product.Incoming.sign(way) : 1;
        int next = 2 * before + (sign < 0 ? 1 - here % 2 : here % 2);
        if (sign != 0 && distances[next] == NEVER && isFree(before, blocked)) {
          distances[next] = distances[here] + 1;
          queue[end++] = next;
        }
      }
    }
    looked += product.states();
  }

  private boolean isFree(int state, BitSet blocked) {
    int node = product.node(state);
    return node != target && !blocked.get(node);
  }
}
