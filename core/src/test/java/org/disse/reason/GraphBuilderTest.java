package org.disse.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.disse.cargo.Cargo;
import org.disse.cargo.MicroRna;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;
import org.disse.source.ExosomeSource;
import org.disse.target.Gene;
import org.disse.target.Target;
import org.junit.jupiter.api.Test;

/** Every step becomes the edge that it says, however many entries there are. */
class GraphBuilderTest {
  /** More than are remembered, so that they drive each other out. */
  private static final int GENES = 10_000;

  private static final int MECHANISMS = 1_000;

  private record Arrow(String subject, String object, Sign sign) {}

  /** A third of the ids lead nowhere; each reference is made anew, as a reader does. */
  private static KnowledgeBase base(Random random) {
    KnowledgeBase.Builder base = KnowledgeBase.builder().id("kb").title("Many");
    for (int i = 0; i < GENES; i++) {
      base.add(Gene.builder().id("g" + i).label("g").build());
    }
    for (int i = 0; i < 50; i++) {
      MicroRna.Builder cargo = MicroRna.builder().id("r" + i).label("r");
      if (i % 3 == 0) {
        cargo.silences(Target.ref("g" + i));
      }
      base.add(cargo.build());
    }
    for (int i = 0; i < MECHANISMS; i++) {
      base.add(mechanism(i, random));
    }
    return base.build();
  }

  private static Mechanism mechanism(int number, Random random) {
    Mechanism.Builder mechanism = Mechanism.builder().id("m" + number).label("m");
    if (number % 4 == 0) {
      mechanism
          .source(ExosomeSource.ref("s" + number % 7))
          .addCargo(
              DeliveredCargo.builder()
                  .cargo(Cargo.ref("r" + random.nextInt(60)))
                  .loading(number % 8 == 0 ? Loading.ENDOGENOUS : Loading.DEPLETED)
                  .build());
    } else {
      mechanism.kind(MechanismKind.BACKGROUND);
    }
    int steps = random.nextInt(12);
    for (int i = 0; i < steps; i++) {
      mechanism.addSteps(
          Step.builder()
              .subject(Target.ref("g" + random.nextInt(GENES * 3 / 2)))
              .relation(random.nextBoolean() ? Relation.ACTIVATES : Relation.INHIBITS)
              .object(Target.ref("g" + random.nextInt(GENES * 3 / 2)))
              .build());
    }
    return mechanism.build();
  }

  /** What the format says, from the models alone, in no order. */
  private static List<Arrow> arrows(KnowledgeBase base) {
    List<Arrow> arrows = new ArrayList<>();
    for (Mechanism mechanism : base.mechanisms()) {
      for (DeliveredCargo cargo : mechanism.cargo()) {
        if (mechanism.source().isPresent() && cargo.loading() != Loading.DEPLETED) {
          arrows.add(
              new Arrow(
                  mechanism.source().get().toString(), cargo.cargo().toString(), Sign.POSITIVE));
        }
      }
      for (Step step : mechanism.steps()) {
        arrows.add(new Arrow(step.subject().toString(), step.object().toString(), step.sign()));
      }
    }
    for (Cargo cargo : base.cargo()) {
      cargo
          .silences()
          .ifPresent(
              target ->
                  arrows.add(new Arrow(cargo.id().value(), target.toString(), Sign.NEGATIVE)));
    }
    return arrows;
  }

  @Test
  void eachStepLeadsFromItsSubjectToItsObject() {
    KnowledgeBase base = base(new Random(20261129));
    CausalGraph graph = CausalGraph.of(base);
    Edges edges = graph.edges();
    List<Arrow> found = new ArrayList<>();
    Set<Integer> slots = new HashSet<>();

    for (int node = 0; node < graph.nodes().size(); node++) {
      int last = -1;
      for (int edge = edges.first()[node]; edge < edges.first()[node + 1]; edge++) {
        Step step = graph.slots().step(edges.slot(edge));
        assertThat(graph.nodes().number(step.subject())).isEqualTo(node);
        assertThat(graph.nodes().number(step.object())).isEqualTo(edges.to(edge));
        assertThat(edges.slot(edge)).as("in the order written").isGreaterThan(last);
        last = edges.slot(edge);
        slots.add(last);
        Sign sign = edges.sign(edge) > 0 ? Sign.POSITIVE : Sign.NEGATIVE;
        found.add(new Arrow(step.subject().toString(), step.object().toString(), sign));
      }
    }

    assertThat(slots).as("each slot once").hasSameSizeAs(found);
    assertThat(found).containsExactlyInAnyOrderElementsOf(arrows(base));
    assertThat(graph.size()).isEqualTo(found.size());
  }
}
