package org.disse.reason;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The shortest walk of each sign from an entry in a cell to another entry, entries revisited or
 * not: breadth first over entry, cell and sign.
 *
 * <p>It walks the graph itself, not a {@link Product}: both signs are mostly found long before all
 * that can be walked to was met, and a question then costs what it met, not what the graph holds.
 */
final class SignedWalks {
  private static final int NOT_MET = -1;

  private final CausalGraph graph;
  private final EdgeFilter filter;
  private final int target;

  private final MetStates met;
  private final WalkedStates states = new WalkedStates();

  /** Of no use but to be written, lest the compiler leave out the loads it is made of. */
  @SuppressWarnings({"unused", "UnusedVariable"})
  private long fetched;

  private final int[] lastEdge = {NOT_MET, NOT_MET};
  private final int[] lastState = {NOT_MET, NOT_MET};

  SignedWalks(CausalGraph graph, EdgeFilter filter, int start, int cell, int target) {
    this.graph = graph;
    this.filter = filter;
    this.target = target;
    this.met = new MetStates(graph.nodes().size(), signed(graph.cells().size(), 0));
    meet(start, signed(cell, 0), NOT_MET, NOT_MET);
    // Breadth first: what comes after both signs were found is no shorter.
    for (int state = 0; state < states.size() && !isDone(); state++) {
      if (state % Edges.BATCH == 0) {
        fetched ^= graph.edges().fetch(states::node, state, states.size());
      }
      walkFrom(state);
    }
  }

  /** A cell, or unknown, with a sign as one number: even if positive. */
  private static int signed(int cell, int negative) {
    return 2 * (cell + 1) + negative;
  }

  private void walkFrom(int state) {
    int node = states.node(state);
    int cell = states.signedCell(state) / 2 - 1;
    int negative = states.signedCell(state) % 2;
    Edges edges = graph.edges();
    for (int edge = edges.first()[node]; edge < edges.first()[node + 1]; edge++) {
      int sign = edges.sign(edge);
      int next = sign == 0 ? Product.REFUSED : graph.enter(cell, edge);
      if (next == Product.REFUSED || filter.refusal(edge).isPresent()) {
        continue;
      }
      int after = sign > 0 ? negative : 1 - negative;
      int object = edges.to(edge);
      // Before the check whether it was met: a ring may lead back to the start.
      if (object == target && lastEdge[after] == NOT_MET) {
        lastEdge[after] = edge;
        lastState[after] = state;
      }
      meet(object, signed(next, after), edge, state);
    }
  }

  private void meet(int node, int signedCell, int edge, int from) {
    if (met.add(node, signedCell)) {
      states.add(node, signedCell, edge, from);
    }
  }

  private boolean isDone() {
    return lastEdge[0] != NOT_MET && lastEdge[1] != NOT_MET;
  }

  /** How many states were met, for measurements. */
  int met() {
    return states.size();
  }

  /** The edges of the shortest walk that has a sign, 1 or -1; empty if there is none. */
  List<Integer> shortest(int sign) {
    int negative = sign > 0 ? 0 : 1;
    List<Integer> edges = new ArrayList<>();
    int edge = lastEdge[negative];
    int state = lastState[negative];
    while (edge != NOT_MET) {
      edges.add(edge);
      edge = states.cameBy(state);
      state = states.cameFrom(state);
    }
    Collections.reverse(edges);
    return edges;
  }
}
