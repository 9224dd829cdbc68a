package org.disse.reason;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disse.entry.Entry;
import org.disse.entry.Walk;
import org.disse.evidence.Evidence;
import org.disse.evidence.Stance;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Step;
import org.disse.therapy.Claim;

/** Statements of any entry that some evidence supports and other evidence refutes. */
final class DisputedStatements {
  private final KnowledgeBase base;
  private final Cells cells;
  private final Statements statements;

  DisputedStatements(CausalGraph graph, Statements statements) {
    this.base = graph.base();
    this.cells = graph.cells();
    this.statements = statements;
  }

  List<Contradiction> find() {
    List<Contradiction> found = new ArrayList<>();
    for (Entry entry : base.entries()) {
      Map<String, List<Evidence>> lists = new LinkedHashMap<>();
      Map<String, String> words = new LinkedHashMap<>();
      Walk.over(
          entry,
          new Walk.Visitor() {
            @Override
            public void part(String pointer, Object part) {
              if (part instanceof Step step) {
                words.put(pointer, Words.of(step));
              } else if (part instanceof Claim claim) {
                words.put(pointer, claim.statement());
              } else if (part instanceof Evidence evidence) {
                String owner = pointer.substring(0, pointer.lastIndexOf("/evidence/"));
                lists.computeIfAbsent(owner, list -> new ArrayList<>()).add(evidence);
              }
            }
          });
      lists.forEach(
          (pointer, evidence) -> {
            if (isDisputed(evidence)) {
              String about = words.getOrDefault(pointer, entry.label());
              found.add(dispute(entry, pointer, about, evidence));
            }
          });
    }
    return found;
  }

  private boolean isDisputed(List<Evidence> evidence) {
    return evidence.stream().anyMatch(piece -> piece.stance() == Stance.REFUTES)
        && !statements.standing(evidence, Stance.SUPPORTS).isEmpty()
        && !statements.standing(evidence, Stance.REFUTES).isEmpty();
  }

  private Contradiction dispute(
      Entry entry, String pointer, String about, List<Evidence> evidence) {
    Statement supported = statements.at(entry, about, pointer, evidence, Stance.SUPPORTS);
    Statement refuted = statements.at(entry, about, pointer, evidence, Stance.REFUTES);
    Set<Difference> differences = EnumSet.noneOf(Difference.class);
    differences.addAll(
        new EvidenceContext(base, cells, List.of(supported))
            .differencesFrom(new EvidenceContext(base, cells, List.of(refuted))));
    return new Contradiction(
        ContradictionKind.DISPUTED,
        about,
        new Side("supported", List.of(supported)),
        new Side("refuted", List.of(refuted)),
        differences,
        statements.retracted(evidence));
  }
}
