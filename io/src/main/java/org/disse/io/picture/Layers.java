package org.disse.io.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of a map, causes left of effects: an entry stands right of all that act on it, but
 * for edges that lead back. Which edges those are follows from a search from left to right.
 */
final class Layers {
  private final int[] layer;
  private final boolean[] back;

  Layers(CausalMap map) {
    int nodes = map.nodes().size();
    List<List<Integer>> out = new ArrayList<>();
    int[] incoming = new int[nodes];
    for (int i = 0; i < nodes; i++) {
      out.add(new ArrayList<>());
    }
    for (int i = 0; i < map.edges().size(); i++) {
      out.get(map.edges().get(i).from()).add(i);
      incoming[map.edges().get(i).to()]++;
    }
    this.back = new boolean[map.edges().size()];
    this.layer = new int[nodes];
    List<Integer> order = new ArrayList<>();
    int[] state = new int[nodes];
    for (boolean roots : new boolean[] {true, false}) {
      for (int i = 0; i < nodes; i++) {
        if (state[i] == 0 && (!roots || incoming[i] == 0)) {
          search(i, map, out, state, order);
        }
      }
    }
    longestPaths(map, out, order);
    balance(map, out, order);
  }

  /** Depth first without recursion: an edge to a node that is still open leads back. */
  private void search(
      int root, CausalMap map, List<List<Integer>> out, int[] state, List<Integer> order) {
    Deque<int[]> open = new ArrayDeque<>();
    open.push(new int[] {root, 0});
    state[root] = 1;
    while (!open.isEmpty()) {
      int[] top = open.peek();
      if (top[1] == out.get(top[0]).size()) {
        state[top[0]] = 2;
        order.add(top[0]);
        open.pop();
        continue;
      }
      int edge = out.get(top[0]).get(top[1]++);
      int next = map.edges().get(edge).to();
      if (state[next] == 1) {
        back[edge] = true;
      } else if (state[next] == 0) {
        state[next] = 1;
        open.push(new int[] {next, 0});
      }
    }
  }

  private void longestPaths(CausalMap map, List<List<Integer>> out, List<Integer> postOrder) {
    for (int i = postOrder.size() - 1; i >= 0; i--) {
      int node = postOrder.get(i);
      for (int edge : out.get(node)) {
        if (!back[edge]) {
          int next = map.edges().get(edge).to();
          layer[next] = Math.max(layer[next], layer[node] + 1);
        }
      }
    }
  }

  /**
   * Moves nodes within the room that their neighbours leave them: to the side to which more edges
   * lead, and where that is none, to the column that has the fewest.
   */
  private void balance(CausalMap map, List<List<Integer>> out, List<Integer> postOrder) {
    int[] crowd = new int[count()];
    for (int at : layer) {
      crowd[at]++;
    }
    List<List<Integer>> in = new ArrayList<>();
    out.forEach(none -> in.add(new ArrayList<>()));
    for (int edge = 0; edge < back.length; edge++) {
      in.get(map.edges().get(edge).to()).add(edge);
    }
    for (int node : postOrder) {
      int[] causes = forwards(in.get(node)).map(edge -> map.edges().get(edge).from()).toArray();
      int[] effects = forwards(out.get(node)).map(edge -> map.edges().get(edge).to()).toArray();
      int first = Arrays.stream(causes).map(cause -> layer[cause] + 1).max().orElse(0);
      int last = Arrays.stream(effects).map(effect -> layer[effect] - 1).min().orElse(first);
      crowd[layer[node]]--;
      layer[node] = causes.length > effects.length ? first : last;
      for (int at = last; at >= first && causes.length == effects.length; at--) {
        layer[node] = crowd[at] < crowd[layer[node]] ? at : layer[node];
      }
      crowd[layer[node]]++;
    }
  }

  private IntStream forwards(List<Integer> edges) {
    return edges.stream().mapToInt(Integer::intValue).filter(edge -> !back[edge]);
  }

  int of(int node) {
    return layer[node];
  }

  /** Whether an edge leads back, or to where it came from. */
  boolean isBack(int edge) {
    return back[edge];
  }

  int count() {
    return Arrays.stream(layer).max().orElse(-1) + 1;
  }
}
