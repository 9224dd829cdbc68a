package org.disse.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The steps that a walk came to and did not take, though they might lead to its target. */
final class Caveats {
  private final CausalGraph graph;
  private final Product product;
  private final EdgeFilter filter;
  private final int target;

  Caveats(CausalGraph graph, Product product, EdgeFilter filter, int target) {
    this.graph = graph;
    this.product = product;
    this.filter = filter;
    this.target = target;
  }

  /**
   * In the order in which the walk met their subjects, those of one subject as written.
   *
   * @param unsignedWalked whether the answer rests on unsigned steps, so that they are no caveat
   */
  List<Caveat> list(boolean unsignedWalked) {
    BitSet walked = new BitSet();
    for (int arc = 0; arc < product.arcs(); arc++) {
      if (unsignedWalked || product.sign(arc) != 0) {
        walked.set(product.edge(arc));
      }
    }
    BitSet leading = leadingToTarget();
    BitSet done = new BitSet();
    List<Caveat> caveats = new ArrayList<>();
    for (int state = 0; state < product.states(); state++) {
      int node = product.node(state);
      if (node == target || done.get(node)) {
        continue;
      }
      done.set(node);
      for (int edge = graph.edges().first()[node]; edge < graph.edges().first()[node + 1]; edge++) {
        int object = graph.edges().to(edge);
        if (!walked.get(edge) && object != product.node(0) && leading.get(object)) {
          caveats.add(caveat(edge, unsignedWalked));
        }
      }
    }
    return caveats;
  }

  private Caveat caveat(int edge, boolean unsignedWalked) {
    int slot = graph.edges().slot(edge);
    return new Caveat(
        graph.slots().step(slot), graph.slots().mechanism(slot), reason(edge, unsignedWalked));
  }

  private CaveatReason reason(int edge, boolean unsignedWalked) {
    Optional<CaveatReason> refusal = filter.refusal(edge);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (graph.edges().sign(edge) == 0 && !unsignedWalked) {
      return CaveatReason.UNSIGNED;
    }
    return graph.edges().contextDependent(edge)
        ? CaveatReason.CONTEXT_DEPENDENT
        : CaveatReason.OTHER_CELL;
  }

  /** The entries from which steps lead to the target, whatever their cells and evidence. */
  private BitSet leadingToTarget() {
    Edges edges = graph.edges();
    int nodes = graph.nodes().size();
    int[] first = new int[nodes + 1];
    for (int edge = 0; edge < edges.count(); edge++) {
      first[edges.to(edge) + 1]++;
    }
    for (int i = 0; i < nodes; i++) {
      first[i + 1] += first[i];
    }
    int[] next = first.clone();
    int[] subjects = new int[edges.count()];
    for (int node = 0; node < nodes; node++) {
      for (int edge = edges.first()[node]; edge < edges.first()[node + 1]; edge++) {
        subjects[next[edges.to(edge)]++] = node;
      }
    }
    BitSet leading = new BitSet();
    leading.set(target);
    Ints open = new Ints();
    open.add(target);
    while (open.size() > 0) {
      int node = open.removeLast();
      for (int i = first[node]; i < first[node + 1]; i++) {
        if (!leading.get(subjects[i])) {
          leading.set(subjects[i]);
          open.add(subjects[i]);
        }
      }
    }
    return leading;
  }
}
