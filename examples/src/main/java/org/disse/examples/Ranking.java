package org.disse.examples;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disse.cargo.Cargo;
import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Sign;
import org.disse.process.Process;
import org.disse.reason.Appraisal;
import org.disse.reason.CausalGraph;
import org.disse.reason.Chain;
import org.disse.reason.Link;
import org.disse.reason.NetEffect;
import org.disse.reason.RankedCargo;
import org.disse.reason.Tiered;

/**
 * Cargo by how well it is supported, with what it does to liver fibrosis in the end and the chain
 * that says so.
 */
final class Ranking {
  private static final int[] WIDTHS = {4, 20, 14, 24, 58};
  private static final Ref<Process> FIBROSIS = Process.ref(EffectText.FIBROSIS);

  private final KnowledgeBase base;
  private final Optional<CausalGraph> graph;

  /** Without the disease in the knowledge base there is no net effect on it. */
  Ranking(KnowledgeBase base, CausalGraph graph) {
    this.base = base;
    this.graph = base.find(FIBROSIS).map(process -> graph);
  }

  /** The table of the cargo of some mechanisms, the best supported first. */
  String of(Collection<Mechanism> mechanisms) {
    List<List<String>> rows = new ArrayList<>();
    for (RankedCargo ranked : Appraisal.of(base, new Tiered()).ranking(mechanisms)) {
      rows.add(row(ranked));
    }
    return Columns.lines(
            WIDTHS, List.of(List.of("", "CARGO", "IN THE END", "SUPPORT", "BY WAY OF")))
        + Columns.lines(WIDTHS, rows);
  }

  private List<String> row(RankedCargo ranked) {
    Cargo cargo = ranked.cargo();
    Optional<NetEffect> effect =
        graph.map(known -> known.effectOf(Cargo.ref(cargo.id().value()), FIBROSIS));
    return List.of(
        Integer.toString(ranked.rank()),
        cargo.label(),
        effect.map(EffectText::word).orElse("–"),
        support(ranked.score().value()),
        effect.map(this::chains).orElse("–"));
  }

  /** The tiers of {@link Tiered} in words. */
  private static String support(double value) {
    if (value == 0) {
      return "none that counts";
    }
    int tier = (int) Math.abs(value);
    String setting =
        switch (tier) {
          case 5 -> "clinical";
          case 4 -> "in vivo";
          case 3 -> "ex vivo";
          case 2 -> "in vitro";
          case 1 -> "in silico";
          default -> "setting not recorded";
        };
    boolean tested = tier > 0 && Math.abs(value) > tier;
    return (value < 0 ? "refuted " : "") + setting + (tested ? ", put to the test" : "");
  }

  private String chains(NetEffect effect) {
    List<String> chains = new ArrayList<>();
    for (Sign sign : new Sign[] {Sign.NEGATIVE, Sign.POSITIVE, Sign.NONE}) {
      effect.witness(sign).ifPresent(chain -> chains.add(words(chain)));
    }
    return chains.isEmpty() ? "nothing leads there" : String.join("\nbut ", chains);
  }

  /** What the cargo acts on, and so on to the disease. */
  private String words(Chain chain) {
    return chain.links().stream().map(this::words).collect(Collectors.joining(" "));
  }

  private String words(Link link) {
    return switch (link.sign()) {
          case POSITIVE -> "→ ";
          case NEGATIVE -> "⊣ ";
          case NONE -> "? ";
        }
        + base.find(link.step().object())
            .map(entry -> entry.label())
            .orElse(link.step().object().id().value());
  }
}
