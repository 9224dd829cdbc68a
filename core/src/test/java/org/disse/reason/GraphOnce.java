package org.disse.reason;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.disse.knowledge.KnowledgeBase;
import org.disse.target.Gene;

/**
 * Measures what a program pays that builds a graph and asks it one question, once, in a JVM of its
 * own: a program, not a test. Bases of 100,000 and of 1,000,000 steps in turn, some JVMs each, and
 * in each another question. {@link GraphScale} measures the same when all is warm.
 *
 * <pre>
 * {@code java -cp core/target/classes:core/target/test-classes org.disse.reason.GraphOnce}
 * </pre>
 */
final class GraphOnce {
  private static final int JVMS = 9;
  private static final int[] STEPS = {100_000, 1_000_000};

  private GraphOnce() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 2) {
      once(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
      return;
    }
    List<List<Double>> builds = List.of(new ArrayList<>(), new ArrayList<>());
    List<List<Double>> queries = List.of(new ArrayList<>(), new ArrayList<>());
    List<List<Double>> both = List.of(new ArrayList<>(), new ArrayList<>());
    for (int jvm = 0; jvm < JVMS; jvm++) {
      for (int i = 0; i < STEPS.length; i++) {
        String[] millis = inJvm(STEPS[i], jvm).split(" ", -1);
        double build = Double.parseDouble(millis[0]);
        double query = Double.parseDouble(millis[1]);
        builds.get(i).add(build);
        queries.get(i).add(query);
        both.get(i).add(build + query);
      }
    }
    report("build", builds);
    report("query", queries);
    report("both", both);
  }

  private static void once(int steps, int question) {
    KnowledgeBase base = new ScaleBase(steps, true).base();
    Random random = new Random(question);
    int entries = steps / ScaleBase.STEPS_PER_ENTRY;
    Gene subject = base.get(Gene.ref("g" + random.nextInt(entries)));
    Gene object = base.get(Gene.ref("g" + random.nextInt(entries)));
    System.gc(); // Making the base up is not what is measured.
    long begin = System.nanoTime();
    CausalGraph graph = CausalGraph.of(base);
    long built = System.nanoTime();
    NetEffect effect = graph.effectOf(subject.ref(), object.ref());
    long asked = System.nanoTime();
    System.out.printf(
        Locale.ROOT,
        "%.2f %.2f %s%n",
        (built - begin) / 1e6,
        (asked - built) / 1e6,
        effect.verdict());
  }

  private static String inJvm(int steps, int question) throws IOException {
    String java =
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    Process process =
        new ProcessBuilder(
                java,
                "-Xms5g",
                "-Xmx5g",
                "-Xmn3g",
                "-XX:+AlwaysPreTouch",
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                GraphOnce.class.getName(),
                Integer.toString(steps),
                Integer.toString(question))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader answer =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = answer.readLine();
      if (line == null) {
        throw new IOException("no answer");
      }
      System.out.println(steps + ": " + line);
      return line;
    }
  }

  private static void report(String what, List<List<Double>> millis) {
    millis.forEach(Collections::sort);
    double small = millis.get(0).get(JVMS / 2);
    double large = millis.get(1).get(JVMS / 2);
    System.out.printf(
        Locale.ROOT,
        "%s: least %.1f and %.1f ms, ratio %.1f; median %.1f and %.1f ms, ratio %.1f%n",
        what,
        millis.get(0).get(0),
        millis.get(1).get(0),
        millis.get(1).get(0) / millis.get(0).get(0),
        small,
        large,
        large / small);
  }
}
