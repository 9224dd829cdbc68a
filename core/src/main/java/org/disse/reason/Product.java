package org.disse.reason;

import java.util.Arrays;
import java.util.List;

/**
 * All that can be walked to from an entry in a cell: states, which are pairs of entry and cell, and
 * arcs between them, one for each edge that carries in that cell. State 0 is the start.
 *
 * <p>Whether an edge carries depends on entry and cell alone, so that signs need no states here.
 */
final class Product {
  /** Instead of a cell: the edge is not for this cell. */
  static final int REFUSED = -2;

  private final CausalGraph graph;
  private final StateNumbers states;
  private final int[] first;
  private final int[] from;
  private final int[] to;
  private final int[] edge;

  Product(CausalGraph graph, EdgeFilter filter, int start, int cell) {
    this.graph = graph;
    this.states = new StateNumbers();
    Ints firsts = new Ints();
    Ints froms = new Ints();
    Ints tos = new Ints();
    Ints taken = new Ints();
    states.number(start, cell);
    for (int state = 0; state < states.size(); state++) {
      firsts.add(tos.size());
      int node = states.node(state);
      int[] bounds = graph.edges().first();
      for (int e = bounds[node]; e < bounds[node + 1]; e++) {
        int next = graph.enter(states.cell(state), e);
        if (next != REFUSED && filter.refusal(e).isEmpty()) {
          froms.add(state);
          tos.add(states.number(graph.edges().to(e), next));
          taken.add(e);
        }
      }
    }
    firsts.add(tos.size());
    this.first = firsts.toArray();
    this.from = froms.toArray();
    this.to = tos.toArray();
    this.edge = taken.toArray();
  }

  int states() {
    return states.size();
  }

  int arcs() {
    return to.length;
  }

  int node(int state) {
    return states.node(state);
  }

  /** Where the arcs of a state begin; they end where those of the next state begin. */
  int first(int state) {
    return first[state];
  }

  int to(int arc) {
    return to[arc];
  }

  int edge(int arc) {
    return edge[arc];
  }

  /** 1, -1, or 0 where no direction is stated. */
  int sign(int arc) {
    return graph.edges().sign(edge[arc]);
  }

  /** The arcs that end in each state, side by side. */
  Incoming incoming() {
    int[] begins = new int[states.size() + 1];
    for (int state : to) {
      begins[state + 1]++;
    }
    for (int i = 0; i < states.size(); i++) {
      begins[i + 1] += begins[i];
    }
    int[] next = Arrays.copyOf(begins, states.size());
    int[] ways = new int[to.length];
    for (int arc = 0; arc < to.length; arc++) {
      ways[next[to[arc]]++] = from[arc] << Incoming.SIGN_BITS | sign(arc) + 1;
    }
    return new Incoming(begins, ways);
  }

  /**
   * The arcs that end in each state, each as the state it comes from and its sign in one number:
   * whoever goes back over millions of them waits for memory, and so for each array less.
   *
   * @param first where those of a state begin; they end where those of the next begin
   */
  @SuppressWarnings("ArrayRecordComponent") // Short-lived and never compared.
  record Incoming(int[] first, int[] ways) {
    private static final int SIGN_BITS = 2;

    static int from(int way) {
      return way >>> SIGN_BITS;
    }

    /** 1, -1, or 0 where no direction is stated. */
    static int sign(int way) {
      return (way & ((1 << SIGN_BITS) - 1)) - 1;
    }
  }

  /** The chain that some arcs make. */
  Chain chain(List<Integer> arcs) {
    return new Chains(graph, states.node(0), states.cell(0))
        .of(arcs.stream().map(arc -> edge[arc]).toList());
  }
}
