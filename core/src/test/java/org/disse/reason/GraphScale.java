package org.disse.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.target.Gene;
import org.disse.target.Target;

/**
 * Measures how the graph grows: a program, not a test. Random graphs of 100,000 and of 1,000,000
 * steps with ten steps an entry, 40 cells, all built and asked in turn.
 *
 * <pre>
 * {@code java -Xmx6g -cp core/target/classes:core/target/test-classes org.disse.reason.GraphScale}
 * </pre>
 */
final class GraphScale {
  private static final int[] STEPS = {100_000, 1_000_000};
  private static final int ROUNDS = 4;
  private static final int CELLS = 40;

  private GraphScale() {}

  public static void main(String[] args) {
    List<KnowledgeBase> bases = new ArrayList<>();
    for (int steps : STEPS) {
      bases.add(base(steps));
      bases.get(bases.size() - 1).find(Gene.ref("g0"));
    }
    long[][] build = new long[STEPS.length][ROUNDS];
    long[][] query = new long[STEPS.length][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < STEPS.length; i++) {
        long begin = now();
        CausalGraph graph = CausalGraph.of(bases.get(i));
        long built = now();
        NetEffect effect = graph.effectOf(Gene.ref("g0"), Gene.ref("g" + (STEPS[i] / 10 - 1)));
        long asked = now();
        build[i][round] = built - begin;
        query[i][round] = asked - built;
        System.out.printf(
            Locale.ROOT,
            "%,d steps: built in %.1f ms, asked in %.1f ms: %s, %d undecided%n",
            STEPS[i],
            (built - begin) / 1e6,
            (asked - built) / 1e6,
            effect,
            effect.undecided().size());
      }
    }
    report("build", build);
    report("query", query);
    long[][] both = new long[STEPS.length][ROUNDS];
    for (int i = 0; i < STEPS.length; i++) {
      for (int round = 0; round < ROUNDS; round++) {
        both[i][round] = build[i][round] + query[i][round];
      }
    }
    report("both", both);
    bytes(bases.get(1));
  }

  private static long now() {
    return System.nanoTime();
  }

  private static void report(String what, long[][] nanos) {
    double small = median(nanos[0]);
    double large = median(nanos[1]);
    System.out.printf(
        Locale.ROOT,
        "%s: median %.1f ms and %.1f ms, ratio %.1f%n",
        what,
        small / 1e6,
        large / 1e6,
        large / small);
  }

  /** Of the later rounds, when the code is warm. */
  private static double median(long[] nanos) {
    long[] warm = Arrays.copyOfRange(nanos, 1, nanos.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }

  private static void bytes(KnowledgeBase base) {
    long before = used();
    CausalGraph graph = CausalGraph.of(base);
    long after = used();
    Edges edges = graph.edges();
    long arrays = 4L * (edges.to().length + edges.slot().length + edges.place().length);
    System.out.printf(
        Locale.ROOT,
        "%.1f bytes a step in arrays; %.1f bytes a step of heap in all, nodes, cells and mechanisms"
            + " included%n",
        (double) (arrays + edges.marks().length) / graph.size(),
        (double) (after - before) / graph.size());
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static Mechanism.Builder mechanism(int number) {
    return Mechanism.builder().id("m" + number).label("m").kind(MechanismKind.BACKGROUND);
  }

  private static KnowledgeBase base(int steps) {
    Random random = new Random(steps);
    KnowledgeBase.Builder base = KnowledgeBase.builder().id("kb").title("Scale");
    for (int i = 0; i < CELLS; i++) {
      base.add(Cell.builder().id("c" + i).label("c").kind(CellKind.OTHER).build());
    }
    int entries = steps / 10;
    List<Ref<Target>> refs = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      base.add(Gene.builder().id("g" + i).label("g").secreted(i % 20 == 7).build());
      refs.add(Target.ref("g" + i));
    }
    Relation[] relations = {Relation.ACTIVATES, Relation.INHIBITS, Relation.REGULATES};
    Mechanism.Builder mechanism = mechanism(0);
    for (int i = 0; i < steps; i++) {
      if (i > 0 && i % 8 == 0) {
        base.add(mechanism.build());
        mechanism = mechanism(i);
      }
      Step.Builder step =
          Step.builder()
              .subject(refs.get(random.nextInt(entries)))
              .relation(relations[random.nextInt(relations.length)])
              .object(refs.get(random.nextInt(entries)))
              .contextDependent(random.nextInt(4) == 0);
      if (random.nextInt(3) > 0) {
        step.in(Cell.ref("c" + random.nextInt(CELLS)));
      }
      mechanism.addSteps(step.build());
    }
    return base.add(mechanism.build()).build();
  }
}
