package org.disse.reason;

import java.util.Arrays;

/**
 * What can be walked to from an entry in a cell: states, which are pairs of entry and cell, and
 * arcs between them, one for each edge that carries in that cell. State 0 is the start, and states
 * are numbered by how many arcs it takes to them at least.
 *
 * <p>Whether an edge carries depends on entry and cell alone, so that signs need no states here.
 *
 * <p>It may have the signed arcs alone, and end at a depth: a chain of so many links stays within
 * it.
 */
final class Product {
  /** Instead of a cell: the edge is not for this cell. */
  static final int REFUSED = -2;

  private final CausalGraph graph;
  private final EdgeFilter filter;
  private final boolean signed;
  private final StateNumbers states;
  private final int[] depths;
  private final int depth;
  private final int[] first;
  private final int[] from;
  private final int[] to;
  private final int[] edge;

  /** Of no use but to be kept, see {@link Edges#fetch}. */
  @SuppressWarnings({"unused", "UnusedVariable"})
  private final long fetched;

  /** All that can be walked to. */
  Product(CausalGraph graph, EdgeFilter filter, int start, int cell) {
    this(graph, filter, start, cell, false, Integer.MAX_VALUE, 0);
  }

  /** What can be walked to within a depth; if signed, by steps that state a direction. */
  Product(CausalGraph graph, EdgeFilter filter, int start, int cell, boolean signed, int depth) {
    this(graph, filter, start, cell, signed, depth, 0);
  }

  private Product(
      CausalGraph graph,
      EdgeFilter filter,
      int start,
      int cell,
      boolean signed,
      int leastDepth,
      long leastArcs) {
    this.graph = graph;
    this.filter = filter;
    this.signed = signed;
    this.states = new StateNumbers();
    Ints levels = new Ints();
    Ints firsts = new Ints();
    Ints froms = new Ints();
    Ints tos = new Ints();
    Ints taken = new Ints();
    states.number(start, cell);
    int[] bounds = graph.edges().first();
    int reached = 0;
    int end = 0;
    long seen = 0;
    while (end < states.size() && (reached < leastDepth || tos.size() < leastArcs)) {
      int begin = end;
      end = states.size();
      for (int state = begin; state < end; state++) {
        levels.add(reached);
        firsts.add(tos.size());
        if (state % Edges.BATCH == 0) {
          seen ^= graph.edges().fetch(states::node, state, states.size());
        }
        int node = states.node(state);
        for (int e = bounds[node]; e < bounds[node + 1]; e++) {
          int next = isLeftOut(e) ? REFUSED : graph.enter(states.cell(state), e);
          if (next != REFUSED && filter.refusal(e).isEmpty()) {
            froms.add(state);
            tos.add(states.number(graph.edges().to(e), next));
            taken.add(e);
          }
        }
      }
      reached++;
    }
    this.fetched = seen;
    this.depth = end == states.size() ? Integer.MAX_VALUE : reached;
    // Those that it ends at have no arcs.
    for (int state = end; state < states.size(); state++) {
      levels.add(reached);
      firsts.add(tos.size());
    }
    firsts.add(tos.size());
    this.depths = levels.toArray();
    this.first = firsts.toArray();
    this.from = froms.toArray();
    this.to = tos.toArray();
    this.edge = taken.toArray();
  }

  private boolean isLeftOut(int edge) {
    return signed && graph.edges().sign(edge) == 0;
  }

  /**
   * The same to a greater depth, and larger by a quarter at least: then all that is laid out anew
   * again and again costs a few times what is laid out in the end, even if depth by depth adds one.
   */
  Product deeper(int leastDepth) {
    return new Product(
        graph,
        filter,
        states.node(0),
        states.cell(0),
        signed,
        leastDepth,
        to.length + to.length / 4L);
  }

  /** Whether it has the signed arcs alone. */
  boolean isSigned() {
    return signed;
  }

  /** Chains of so many links stay within it. */
  int depth() {
    return depth;
  }

  /** The fewest links of a chain that may leave it; the largest number if none does. */
  int beyond() {
    return depth == Integer.MAX_VALUE ? depth : depth + 1;
  }

  /** How many arcs it takes to a state at least. */
  int depth(int state) {
    return depths[state];
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

  /** Whether an arc turns the sign of a chain; no arc does where signs do not count. */
  boolean turns(int arc) {
    return signed && sign(arc) < 0;
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
      ways[next[to[arc]]++] = from[arc] << 1 | (turns(arc) ? 1 : 0);
    }
    return new Incoming(begins, ways);
  }

  /**
   * The arcs that end in each state, each as the state it comes from and whether it is negative in
   * one number: whoever goes back over millions of them waits for memory, and so for each array
   * less.
   *
   * @param first where those of a state begin; they end where those of the next begin
   */
  @SuppressWarnings("ArrayRecordComponent") // Short-lived and never compared.
  record Incoming(int[] first, int[] ways) {
    static int from(int way) {
      return way >>> 1;
    }

    static boolean turns(int way) {
      return (way & 1) != 0;
    }
  }

  /** The chain that some arcs make. */
  Chain chain(int[] arcs) {
    return new Chains(graph, states.node(0), states.cell(0))
        .of(Arrays.stream(arcs).mapToObj(arc -> edge[arc]).toList());
  }
}
