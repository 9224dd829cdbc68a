package org.disse.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The shortest walk of each sign from the start to an entry, entries revisited or not: breadth
 * first over states with a sign.
 */
final class SignedWalks {
  private static final int NOT_MET = -2;
  private static final int START = -1;

  private final Product product;
  private final int target;
  private final int[] cameBy;
  private final int[] last = {NOT_MET, NOT_MET};
  private final int[] beforeLast = {START, START};

  SignedWalks(Product product, int target) {
    this.product = product;
    this.target = target;
    this.cameBy = new int[2 * product.states()];
    Arrays.fill(cameBy, NOT_MET);
    walk();
  }

  /** A state with a sign as one number: even if positive. */
  private static int signed(int state, int negative) {
    return 2 * state + negative;
  }

  private void walk() {
    Ints queue = new Ints();
    cameBy[signed(0, 0)] = START;
    queue.add(signed(0, 0));
    // Breadth first: what comes after both signs were found is no shorter.
    for (int i = 0; i < queue.size() && !isDone(); i++) {
      int state = queue.get(i) / 2;
      int negative = queue.get(i) % 2;
      for (int arc = product.first(state); arc < product.first(state + 1); arc++) {
        int sign = product.sign(arc);
        if (sign == 0) {
          continue;
        }
        int after = sign > 0 ? negative : 1 - negative;
        int next = signed(product.to(arc), after);
        // Before the check whether it was met: a ring may lead back to the start.
        if (product.node(product.to(arc)) == target && last[after] == NOT_MET) {
          last[after] = arc;
          beforeLast[after] = queue.get(i);
        }
        if (cameBy[next] == NOT_MET) {
          cameBy[next] = arc;
          queue.add(next);
        }
      }
    }
  }

  private boolean isDone() {
    return last[0] != NOT_MET && last[1] != NOT_MET;
  }

  /**
   * The arcs of the shortest walk that has a sign, 1 or -1, from its end; empty if there is none.
   */
  List<Integer> shortest(int sign) {
    int negative = sign > 0 ? 0 : 1;
    if (last[negative] == NOT_MET) {
      return List.of();
    }
    List<Integer> arcs = new ArrayList<>();
    arcs.add(last[negative]);
    int at = beforeLast[negative];
    while (cameBy[at] != START) {
      int arc = cameBy[at];
      arcs.add(arc);
      int before = product.sign(arc) > 0 ? at % 2 : 1 - at % 2;
      at = signed(product.from(arc), before);
    }
    return arcs;
  }
}
