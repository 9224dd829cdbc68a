package org.disse.examples.recipe;

import org.disse.cargo.Cargo;
import org.disse.io.catalog.Catalog;
import org.disse.mechanism.Sign;
import org.disse.process.Process;
import org.disse.reason.CausalGraph;
import org.disse.reason.NetEffect;

/** Asks what a cargo does to liver fibrosis in the end, along which chain, and what is doubtful. */
final class AskEffect {
  public static void main(String[] args) {
    CausalGraph graph = CausalGraph.of(Catalog.load()); // build it once, ask it often
    NetEffect effect = graph.effectOf(Cargo.ref("mir-125b-5p"), Process.ref("liver-fibrosis"));

    System.out.println(effect.verdict()); // NEGATIVE: more of it, less fibrosis
    effect.witness(Sign.NEGATIVE).ifPresent(chain -> chain.links().forEach(System.out::println));
    System.out.println(effect.caveats().size() + " steps not walked, though they might matter");
  }
}
