package org.disse.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.disse.evidence.Notice;
import org.disse.evidence.Publication;
import org.disse.evidence.Study;
import org.disse.evidence.StudyScope;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.reason.CausalGraph;
import org.disse.reason.Contradiction;
import org.disse.reason.Contradictions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Which exosome cargo acts on liver fibrosis, from which cells, through which pathway, in which
 * cells, with which evidence?
 */
@Command(
    name = "answer",
    description =
        "Which cargo acts on liver fibrosis, from which cells, through what, where, and who says so?")
final class Answer implements Callable<Integer> {
  private static final String TITLE =
      "Stem cell vesicles against liver fibrosis: what acts, from where, through what, and who says so";

  /** By name, those that name none at the end. */
  private static final Comparator<String> PATHWAYS =
      Comparator.comparing((String pathway) -> pathway.equals(AnswerRow.NO_PATHWAY))
          .thenComparing(String.CASE_INSENSITIVE_ORDER);

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    print(knowledge.load(), spec.commandLine().getOut());
    return Main.OK;
  }

  static void print(KnowledgeBase base, PrintWriter out) {
    Map<String, List<AnswerRow>> byPathway = new TreeMap<>(PATHWAYS);
    Set<Study> studies = new LinkedHashSet<>();
    List<Mechanism> against = new ArrayList<>();
    int elsewhere = 0;
    for (Mechanism mechanism : base.mechanisms()) {
      Set<Study> cited = MechanismEvidence.studiesOf(base, mechanism);
      if (mechanism.kind() != MechanismKind.VESICLE || cited.isEmpty()) {
        continue;
      }
      if (cited.stream().noneMatch(study -> study.scope() == StudyScope.FIBROSIS)) {
        elsewhere++;
        continue;
      }
      studies.addAll(cited);
      against.add(mechanism);
      AnswerRow row = AnswerRow.of(base, mechanism, cited);
      byPathway.computeIfAbsent(row.pathway(), pathway -> new ArrayList<>()).add(row);
    }
    CausalGraph graph = CausalGraph.of(base);
    out.println(TITLE);
    out.println();
    out.println("Ranked by support: the weakest link of the best mechanism counts");
    out.print(new Ranking(base, graph).of(against));
    out.println();
    out.println("Mechanism by mechanism");
    out.print(AnswerTable.header());
    byPathway.forEach(
        (pathway, rows) -> {
          out.println();
          out.print(AnswerTable.group(pathway, rows));
        });
    printContradictions(graph, out);
    printRetracted(base, out);
    printSummary(byPathway, studies, elsewhere, out);
  }

  private static void printContradictions(CausalGraph graph, PrintWriter out) {
    List<Contradiction> found = Contradictions.in(graph);
    if (!found.isEmpty()) {
      out.println();
      out.println("Where evidence disagrees; the command 'contradictions' tells both sides");
      for (Contradiction contradiction : found) {
        out.print(Wrapped.of("  ", contradiction.about() + ": " + contradiction.kind().words()));
      }
    }
  }

  private static void printRetracted(KnowledgeBase base, PrintWriter out) {
    List<Study> retracted =
        base.studies().stream().filter(study -> study.publication().isRetracted()).toList();
    if (!retracted.isEmpty()) {
      out.println();
      out.println("Retracted, and so supporting nothing");
      for (Study study : retracted) {
        Publication publication = study.publication();
        String reason =
            publication.notice().flatMap(Notice::reason).map(why -> ": " + why).orElse("");
        out.println("  " + study.label());
        publication.identifier().ifPresent(id -> out.println("    " + id + reason));
      }
    }
  }

  private static void printSummary(
      Map<String, List<AnswerRow>> byPathway, Set<Study> studies, int elsewhere, PrintWriter out) {
    List<AnswerRow> rows = byPathway.values().stream().flatMap(List::stream).toList();
    Map<String, Long> effects =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.effect().summary(), LinkedHashMap::new, Collectors.counting()));
    out.println();
    out.printf(
        "%d mechanisms through %d pathways, from %d studies. Fibrosis: %s.%n",
        rows.size(),
        byPathway.size(),
        studies.size(),
        effects.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> entry.getKey() + " in " + entry.getValue())
            .collect(Collectors.joining(", ")));
    if (elsewhere > 0) {
      out.printf("%d more mechanisms were seen in other liver damage only.%n", elsewhere);
    }
  }
}
