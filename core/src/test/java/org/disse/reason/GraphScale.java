package org.disse.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.disse.knowledge.KnowledgeBase;
import org.disse.target.Gene;

/**
 * Measures how the graph grows: a program, not a test. Bases of 100,000 and of 1,000,000 steps, or
 * of the number that is given and ten times as many, {@linkplain ScaleBase modular or random}, are
 * built and asked in turn.
 *
 * <ul>
 *   <li>query: the mean of some net effects between entries chosen at random, the same in every
 *       round. How far each goes is luck, so the share of the graph that they meet is given.
 *   <li>walks: the shortest walks of the same pairs, which most questions are answered by; others
 *       need a longer path, and the more of them do the longer the walks are.
 *   <li>all: a walk that meets all there is, for its target is nowhere; no luck in it.
 *   <li>bare: the textbook's breadth first search over the same edges, of entries alone, which a
 *       bit each is enough for: what ten times the steps cost this machine at the least, since what
 *       fits into a cache at first does not later.
 * </ul>
 *
 * <pre>
 * {@code java -Xms5g -Xmn3g -Xmx5g -XX:+AlwaysPreTouch -XX:+UseParallelGC
 *     -cp core/target/classes:core/target/test-classes org.disse.reason.GraphScale modular}
 * </pre>
 */
final class GraphScale {
  private static final int ROUNDS = 16;
  private static final int PAIRS = 24;

  private GraphScale() {}

  public static void main(String[] args) {
    boolean modular = !List.of(args).contains("random");
    int fewer = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
    int[] steps = {fewer, 10 * fewer};
    List<KnowledgeBase> bases =
        Stream.of(0, 1).map(i -> new ScaleBase(steps[i], modular).base()).toList();
    bytes(bases.get(1));
    double[][] build = new double[steps.length][ROUNDS];
    double[][] query = new double[steps.length][ROUNDS];
    double[][] walks = new double[steps.length][ROUNDS];
    double[][] all = new double[steps.length][ROUNDS];
    double[][] bare = new double[steps.length][ROUNDS];
    List<List<Gene[]>> pairs = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < steps.length; i++) {
        System.gc(); // The rubbish of the round before is not what is measured.
        long begin = System.nanoTime();
        CausalGraph graph = CausalGraph.of(bases.get(i));
        build[i][round] = millisSince(begin);
        if (round == 0) {
          pairs.add(pairs(graph, steps[i]));
        }
        begin = System.nanoTime();
        for (Gene[] pair : pairs.get(i)) {
          graph.effectOf(pair[0].ref(), pair[1].ref());
        }
        query[i][round] = millisSince(begin) / pairs.get(i).size();
        begin = System.nanoTime();
        for (Gene[] pair : pairs.get(i)) {
          walks(graph, pair[0], pair[1]);
        }
        walks[i][round] = millisSince(begin) / pairs.get(i).size();
        begin = System.nanoTime();
        int met = walks(graph, graph.nodes().number(pairs.get(i).get(0)[0].id()), -1).met();
        all[i][round] = millisSince(begin);
        begin = System.nanoTime();
        int bareMet = bare(graph.edges(), graph.nodes().number(pairs.get(i).get(0)[0].id()));
        bare[i][round] = millisSince(begin);
        System.out.printf(
            Locale.ROOT,
            "%,d steps: built in %.2f ms, asked in %.2f ms, walked in %.2f ms, all %,d states in %.2f ms,"
                + " bare %,d entries in %.2f ms%n",
            steps[i],
            build[i][round],
            query[i][round],
            walks[i][round],
            met,
            all[i][round],
            bareMet,
            bare[i][round]);
      }
    }
    report("build", build);
    report("query", query);
    report("walks", walks);
    report("all", all);
    report("bare", bare);
  }

  /** The entries that can be walked to. */
  private static int bare(Edges edges, int start) {
    int[] first = edges.first();
    BitSet met = new BitSet(first.length);
    int[] queue = new int[first.length];
    int size = 0;
    met.set(start);
    queue[size++] = start;
    for (int i = 0; i < size; i++) {
      for (int edge = first[queue[i]]; edge < first[queue[i] + 1]; edge++) {
        int to = edges.to(edge);
        if (!met.get(to)) {
          met.set(to);
          queue[size++] = to;
        }
      }
    }
    return size;
  }

  private static double millisSince(long begin) {
    return (System.nanoTime() - begin) / 1e6;
  }

  private static SignedWalks walks(CausalGraph graph, Gene subject, Gene object) {
    return walks(graph, graph.nodes().number(subject.id()), graph.nodes().number(object.id()));
  }

  private static SignedWalks walks(CausalGraph graph, int start, int target) {
    return new SignedWalks(
        graph, new EdgeFilter(graph, Conditions.any()), start, Cells.UNKNOWN, target);
  }

  private static List<Gene[]> pairs(CausalGraph graph, int steps) {
    Random random = new Random(7);
    int entries = steps / ScaleBase.STEPS_PER_ENTRY;
    List<Gene[]> pairs = new ArrayList<>();
    long met = 0;
    for (int i = 0; i < PAIRS; i++) {
      Gene subject = graph.base().get(Gene.ref("g" + random.nextInt(entries)));
      Gene object = graph.base().get(Gene.ref("g" + random.nextInt(entries)));
      met += walks(graph, subject, object).met();
      pairs.add(new Gene[] {subject, object});
    }
    System.out.printf(
        Locale.ROOT,
        "%,d steps: pairs meet %,d states each, until the shortest walks are found%n",
        steps,
        met / pairs.size());
    return pairs;
  }

  /** Of the later rounds, when the code is warm. */
  private static void report(String what, double[][] millis) {
    double[] small = Arrays.stream(millis[0]).skip(1).sorted().toArray();
    double[] large = Arrays.stream(millis[1]).skip(1).sorted().toArray();
    int middle = small.length / 2;
    System.out.printf(
        Locale.ROOT,
        "%s: least %.2f and %.2f ms, ratio %.1f; median %.2f and %.2f ms, ratio %.1f%n",
        what,
        small[0],
        large[0],
        large[0] / small[0],
        small[middle],
        large[middle],
        large[middle] / small[middle]);
  }

  private static void bytes(KnowledgeBase base) {
    base.find(Gene.ref("g0")); // Makes its index, which is not the graph's.
    long before = used();
    CausalGraph graph = CausalGraph.of(base);
    long after = used();
    Edges edges = graph.edges();
    long arrays = 8L * edges.leads().length + 4L * edges.slots().length;
    System.out.printf(
        Locale.ROOT,
        "%.1f bytes a step in arrays; %.1f bytes a step of heap in all, nodes included%n",
        (double) arrays / graph.size(),
        (double) (after - before) / graph.size());
  }

  /** What is left when a collection frees no more: the first ones leave some rubbish behind. */
  private static long used() {
    long now = Long.MAX_VALUE;
    long before;
    do {
      before = now;
      System.gc();
      now = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    } while (now < before);
    return now;
  }
}
