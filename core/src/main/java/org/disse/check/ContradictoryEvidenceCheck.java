package org.disse.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.evidence.Evidence;
import org.disse.evidence.Stance;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Text;

/**
 * One study does not both support and refute one statement.
 *
 * <p>Two experiments of a study may disagree: evidence that names different experiments is left
 * alone. Evidence that names none speaks for the whole study. An inconclusive result contradicts
 * nothing.
 */
final class ContradictoryEvidenceCheck implements Check {
  /** Stands for the study as a whole; no experiment has this id. */
  private static final String WHOLE = "";

  /** Stands for anything of the study, the whole or an experiment; no experiment has this id. */
  private static final String ANYTHING = "*";

  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    for (Entry entry : base.entries()) {
      EvidenceLists.of(entry)
          .forEach((pointer, list) -> look(base, entry, pointer, list, findings));
    }
  }

  private static void look(
      KnowledgeBase base,
      Entry entry,
      String pointer,
      List<Evidence> list,
      Consumer<Finding> findings) {
    if (list.size() < 2) {
      return; // As most are: it takes two to contradict.
    }
    Set<Said> said = new HashSet<>();
    Set<EntryId> reported = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      Evidence evidence = list.get(i);
      EntryId study = evidence.study().id();
      if (evidence.stance() == Stance.INCONCLUSIVE) {
        continue;
      }
      if (contradicts(evidence, said) && reported.add(study)) {
        findings.accept(
            Finding.of(
                    FindingCode.CONTRADICTORY_EVIDENCE,
                    base.pointerTo(entry) + pointer + "/" + i + "/study",
                    "expected a study that supports or refutes, but was "
                        + Text.quote(study.value())
                        + ", cited for both")
                .entry(entry.id())
                .build());
      }
      said.add(new Said(study, evidence.stance(), ANYTHING));
      if (evidence.experiments().isEmpty()) {
        said.add(new Said(study, evidence.stance(), WHOLE));
      }
      evidence
          .experiments()
          .forEach(id -> said.add(new Said(study, evidence.stance(), id.value())));
    }
  }

  private static boolean contradicts(Evidence evidence, Set<Said> said) {
    EntryId study = evidence.study().id();
    Stance other = evidence.stance() == Stance.SUPPORTS ? Stance.REFUTES : Stance.SUPPORTS;
    if (evidence.experiments().isEmpty()) {
      return said.contains(new Said(study, other, ANYTHING));
    }
    return said.contains(new Said(study, other, WHOLE))
        || evidence.experiments().stream()
            .anyMatch(id -> said.contains(new Said(study, other, id.value())));
  }

  /** What a piece of evidence said: a study, its stance, and the part that it names. */
  private record Said(EntryId study, Stance stance, String part) {}
}
