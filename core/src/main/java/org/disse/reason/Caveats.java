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
    Approach approach = new Approach(graph.subjects(false), target);
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
        if (!walked.get(edge)
            && object != product.node(0)
            && approach.from(object) != Approach.NEVER) {
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
}
