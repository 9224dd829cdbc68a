package org.disse.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Walk;
import org.disse.evidence.Evidence;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Text;

/** Every experiment that evidence names is an experiment of its study. */
final class ExperimentCheck implements Check {
  private final ReadScope scope;

  ExperimentCheck(ReadScope scope) {
    this.scope = scope;
  }

  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    Hints hints = new Hints(base);
    Map<EntryId, Set<String>> known = new HashMap<>();
    for (Entry entry : base.entries()) {
      Walk.overParts(
          entry,
          Evidence.class,
          (pointer, evidence) ->
              base.find(evidence.study())
                  .filter(study -> !scope.faulty().contains(study.id()))
                  .map(study -> known.computeIfAbsent(study.id(), id -> experimentsOf(study)))
                  .map(ids -> unknown(base, hints, entry, pointer, evidence, ids))
                  .ifPresent(found -> found.forEach(findings)));
    }
  }

  private static List<Finding> unknown(
      KnowledgeBase base,
      Hints hints,
      Entry entry,
      String pointer,
      Evidence evidence,
      Set<String> known) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < evidence.experiments().size(); i++) {
      EntryId id = evidence.experiments().get(i);
      if (!known.contains(id.value())) {
        Finding.Builder finding =
            Finding.of(
                    FindingCode.DANGLING_REFERENCE,
                    base.pointerTo(entry) + pointer + "/experiments/" + i,
                    "expected the id of an experiment of "
                        + Text.quote(evidence.study().id().value())
                        + ", but was "
                        + Text.quote(id.value()))
                .entry(entry.id());
        hints.near(id, known).ifPresent(finding::hint);
        findings.add(finding.build());
      }
    }
    return findings;
  }

  private static Set<String> experimentsOf(Study study) {
    Set<String> ids = new LinkedHashSet<>();
    study.experiments().forEach(experiment -> experiment.id().ifPresent(id -> ids.add(id.value())));
    return ids;
  }
}
