package org.disse.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.reason.Contradiction;
import org.disse.reason.ContradictionKind;
import org.disse.reason.Contradictions;
import org.disse.reason.Side;
import org.disse.reason.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what contradicts what, both sides with who says so. */
@Command(
    name = "contradictions",
    description = "Who disagrees with whom? Prints both sides of each contradiction.")
final class ListContradictions implements Callable<Integer> {
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    KnowledgeBase base = knowledge.load();
    List<Contradiction> found = Contradictions.in(base);
    found.forEach(contradiction -> print(contradiction, out));
    Map<ContradictionKind, Long> byKind =
        found.stream()
            .collect(
                Collectors.groupingBy(Contradiction::kind, TreeMap::new, Collectors.counting()));
    String kinds =
        byKind.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().words())
            .collect(Collectors.joining(", "));
    String count = found.size() == 1 ? "1 contradiction" : found.size() + " contradictions";
    out.print(Wrapped.of("", kinds.isEmpty() ? count : count + ": " + kinds));
    return Main.OK;
  }

  private static void print(Contradiction contradiction, PrintWriter out) {
    out.print(Wrapped.of("", contradiction.about()));
    String differences =
        contradiction.differences().stream()
            .map(difference -> difference.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    out.print(
        Wrapped.of(
            "  ",
            contradiction.kind().words()
                + (differences.isEmpty() ? "" : " (they differ in " + differences + ")")));
    print(contradiction.one(), out);
    print(contradiction.other(), out);
    if (!contradiction.retracted().isEmpty()) {
      out.print(
          Wrapped.of("  ", "retracted, taking no side: " + studies(contradiction.retracted())));
    }
    out.println();
  }

  private static void print(Side side, PrintWriter out) {
    out.print(Wrapped.of("  - ", side.says() + ":"));
    for (Statement statement : side.statements()) {
      out.print(Wrapped.of("      ", statement.words() + "  " + statement.pointer()));
      if (!statement.studies().isEmpty()) {
        out.print(Wrapped.of("          ", studies(statement.studies())));
      }
    }
  }

  private static String studies(List<Study> studies) {
    return studies.stream().map(ListContradictions::study).collect(Collectors.joining(", "));
  }

  private static String study(Study study) {
    return study.id()
        + study.publication().identifier().map(id -> Wrapped.UNBROKEN_SPACE + id).orElse("");
  }
}
