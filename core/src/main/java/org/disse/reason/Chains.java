package org.disse.reason;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chains from one entry in one cell. Edges that follow each other say all of them: the cells in
 * between come out of walking the edges again.
 */
final class Chains {
  private final CausalGraph graph;
  private final int start;
  private final int cell;

  Chains(CausalGraph graph, int start, int cell) {
    this.graph = graph;
    this.start = start;
    this.cell = cell;
  }

  /** Whether the edges meet no entry twice. */
  boolean meetNoEntryTwice(List<Integer> edges) {
    Set<Integer> met = new HashSet<>();
    met.add(start);
    return edges.stream().allMatch(edge -> met.add(graph.edges().to(edge)));
  }

  /** The chain that edges make. */
  Chain of(List<Integer> edges) {
    List<Link> links = new ArrayList<>();
    int before = cell;
    for (int edge : edges) {
      int after = graph.enter(before, edge);
      int slot = graph.edges().slot(edge);
      links.add(
          new Link(
              graph.slots().step(slot),
              graph.slots().mechanism(slot),
              graph.cells().ref(before),
              graph.cells().ref(after),
              graph.slots().isImplied(slot)));
      before = after;
    }
    return new Chain(links);
  }
}
