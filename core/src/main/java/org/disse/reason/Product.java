package org.disse.reason;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * What can be walked to from an entry in a cell: states, which are pairs of entry and cell, and
 * arcs between them, one for each edge that carries in that cell. State 0 is the start, and states
 * are numbered by how many arcs it takes to them at least.
 *
 * <p>Whether an edge carries depends on entry and cell alone, so that signs need no states here.
 *
 * <p>It may have the signed arcs alone, and of those only what lies on a way of a bounded length to
 * a target, as far as that can be told by entries alone.
 */
final class Product {
  /** Instead of a cell: the edge is not for this cell. */
  static final int REFUSED = -2;

  private final CausalGraph graph;
  private final EdgeFilter filter;
  private final boolean signed;
  private final IntUnaryOperator approach;
  private final int longest;
  private final StateNumbers states = new StateNumbers();
  private final int[] depths;
  private final int[] first;
  private final int[] from;
  private final int[] to;
  private final int[] edge;
  private int beyond = Integer.MAX_VALUE;

  /** Of no use but to be written, see {@link Edges#fetch}. */
  @SuppressWarnings({"unused", "UnusedVariable"})
  private long fetched;

  /** All that can be walked to. */
  Product(CausalGraph graph, EdgeFilter filter, int start, int cell) {
    this(graph, filter, start, cell, false, entry -> 0, Integer.MAX_VALUE);
  }

  /**
   * What lies on a way to a target.
   *
   * @param signed whether only steps that state a direction are taken
   * @param approach how many steps are left from an entry at least, see {@link Approach}
   * @param longest how many steps the way may have
   */
  Product(
      CausalGraph graph,
      EdgeFilter filter,
      int start,
      int cell,
      boolean signed,
      IntUnaryOperator approach,
      int longest) {
    this.graph = graph;
    this.filter = filter;
    this.signed = signed;
    this.approach = approach;
    this.longest = longest;
    Ints levels = new Ints();
    Ints firsts = new Ints();
    Ints froms = new Ints();
    Ints tos = new Ints();
    Ints taken = new Ints();
    states.number(start, cell);
    levels.add(0);
    int[] bounds = graph.edges().first();
    for (int state = 0; state < states.size(); state++) {
      firsts.add(tos.size());
      if (state % Edges.BATCH == 0) {
        fetched ^= graph.edges().fetch(states::node, state, states.size());
      }
      int node = states.node(state);
      int behind = levels.get(state) + 1;
      for (int e = bounds[node]; e < bounds[node + 1]; e++) {
        int object = graph.edges().to(e);
        int next =
            isLeftOut(e) || isTooFar(behind, object) ? REFUSED : graph.enter(states.cell(state), e);
        if (next != REFUSED && filter.refusal(e).isEmpty()) {
          froms.add(state);
          tos.add(states.number(object, next));
          taken.add(e);
          if (states.size() > levels.size()) {
            levels.add(behind);
          }
        }
      }
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

  private boolean isTooFar(int behind, int entry) {
    int left = approach.applyAsInt(entry);
    if (left <= longest - behind) {
      return false;
    }
    if (left != Approach.NEVER) {
      beyond = Math.min(beyond, behind + left);
    }
    return true;
  }

  /** The same for longer ways. */
  Product longer(int steps) {
    return new Product(graph, filter, states.node(0), states.cell(0), signed, approach, steps);
  }

  /** Whether it has the signed arcs alone. */
  boolean isSigned() {
    return signed;
  }

  /** How many steps a way has that is surely within it. */
  int longest() {
    return longest;
  }

  /** No way that is not within it is shorter. */
  int beyond() {
    return beyond;
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

  int cell(int state) {
    return states.cell(state);
  }

  /** The number of a state; -1 if it is not within. */
  int find(int node, int cell) {
    return states.find(node, cell);
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
}
