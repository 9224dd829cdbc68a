package org.disse.examples;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disse.entry.Entry;
import org.disse.entry.Ref;
import org.disse.evidence.Publication;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.process.Process;
import org.disse.process.ProcessKind;
import org.disse.source.ExosomeSource;

/**
 * One mechanism in the words of a table.
 *
 * @param pathway the pathway it is grouped under
 * @param cargo what is carried
 * @param source from which cells
 * @param recipients in which cells it acts
 * @param effect what happened to fibrosis
 * @param citation who says so
 */
record AnswerRow(
    String pathway,
    String cargo,
    String source,
    String recipients,
    FibrosisEffect effect,
    String citation) {
  static final String NO_PATHWAY = "Pathway not stated";
  private static final int LONGEST_TITLE = 60;

  static AnswerRow of(KnowledgeBase base, Mechanism mechanism, Set<Study> studies) {
    return new AnswerRow(
        pathway(base, mechanism),
        orElse(
            labels(base, mechanism.cargo().stream().map(delivered -> delivered.cargo())),
            "the vesicle as a whole"),
        source(base, mechanism),
        orElse(labels(base, mechanism.recipients().stream()), "not stated"),
        FibrosisEffect.of(mechanism, studies),
        studies.stream().map(AnswerRow::citation).collect(Collectors.joining("\n")));
  }

  /**
   * The first signalling pathway of the chain, or else its first process that is not the disease
   * itself.
   */
  private static String pathway(KnowledgeBase base, Mechanism mechanism) {
    List<Process> processes =
        mechanism.steps().stream()
            .flatMap(step -> Stream.of(step.subject(), step.object()))
            .flatMap(ref -> base.find(ref).stream())
            .filter(Process.class::isInstance)
            .map(Process.class::cast)
            .toList();
    return first(processes, kind -> kind == ProcessKind.SIGNALING_PATHWAY)
        .or(() -> first(processes, kind -> kind != ProcessKind.PHENOTYPE))
        .map(Process::label)
        .orElse(NO_PATHWAY);
  }

  private static Optional<Process> first(List<Process> processes, Predicate<ProcessKind> wanted) {
    return processes.stream().filter(process -> wanted.test(process.kind())).findFirst();
  }

  private static String source(KnowledgeBase base, Mechanism mechanism) {
    Optional<ExosomeSource> source = mechanism.source().flatMap(base::find);
    String cell =
        source
            .flatMap(ExosomeSource::cell)
            .flatMap(base::find)
            .map(Entry::label)
            .orElse("not stated");
    String modified = source.isPresent() && !source.get().isNative() ? " (modified)" : "";
    String species =
        source
            .flatMap(ExosomeSource::species)
            .map(Species::nameOf)
            .map(name -> name + " ")
            .orElse("");
    return species + cell + modified;
  }

  private static String labels(KnowledgeBase base, Stream<? extends Ref<?>> refs) {
    return refs.map(ref -> base.find(ref.id()).map(Entry::label).orElse(ref.id().value()))
        .collect(Collectors.joining(", "));
  }

  private static String citation(Study study) {
    Publication publication = study.publication();
    String name = publication.shortCitation();
    String shown =
        name.length() > LONGEST_TITLE ? name.substring(0, LONGEST_TITLE).strip() + "…" : name;
    return publication
        .identifier()
        .filter(id -> !id.equals(name))
        .map(id -> shown + "\n" + id)
        .orElse(shown);
  }

  private static String orElse(String text, String instead) {
    return text.isEmpty() ? instead : text;
  }
}
