package org.disse.check;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Walk;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Nearest;
import org.disse.value.Text;

/** Every experiment that evidence names is an experiment of its study. */
final class ExperimentCheck implements Check {
  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    base.entries()
        .forEach(
            entry ->
                Walk.over(
                    entry,
                    new Walk.Visitor() {
                      @Override
                      public void part(String pointer, Object part) {
                        if (part instanceof Evidence evidence) {
                          check(base, entry, pointer, evidence, findings);
                        }
                      }
                    }));
  }

  private static void check(
      KnowledgeBase base,
      Entry entry,
      String pointer,
      Evidence evidence,
      Consumer<Finding> findings) {
    Optional<Study> study = base.find(evidence.study());
    for (int i = 0; study.isPresent() && i < evidence.experiments().size(); i++) {
      EntryId id = evidence.experiments().get(i);
      if (study.get().experiment(id).isEmpty()) {
        Finding.Builder finding =
            Finding.of(
                    FindingCode.DANGLING_REFERENCE,
                    base.pointerTo(entry) + pointer + "/experiments/" + i,
                    "expected the id of an experiment of "
                        + Text.quote(study.get().id().value())
                        + ", but was "
                        + Text.quote(id.value()))
                .entry(entry.id());
        Nearest.to(id.value(), ids(study.get()))
            .ifPresent(near -> finding.hint("did you mean " + Text.quote(near) + "?"));
        findings.accept(finding.build());
      }
    }
  }

  private static Collection<String> ids(Study study) {
    return study.experiments().stream()
        .map(Experiment::id)
        .flatMap(Optional::stream)
        .map(EntryId::value)
        .toList();
  }
}
