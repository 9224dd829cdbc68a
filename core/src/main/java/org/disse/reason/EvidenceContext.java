package org.disse.reason;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.knowledge.KnowledgeBase;
import org.disse.source.Cell;

/** In what context a side was shown: what its experiments and mechanisms record. */
final class EvidenceContext {
  private final KnowledgeBase base;
  private final Cells cells;
  private final Map<Difference, Set<String>> recorded = new EnumMap<>(Difference.class);

  EvidenceContext(KnowledgeBase base, Cells cells, List<Statement> statements) {
    this.base = base;
    this.cells = cells;
    for (Difference difference : Difference.values()) {
      recorded.put(difference, new HashSet<>());
    }
    statements.forEach(this::add);
  }

  private void add(Statement statement) {
    statement.evidence().forEach(this::add);
    statement
        .mechanism()
        .ifPresent(
            mechanism -> {
              mechanism.source().ifPresent(source -> record(Difference.SOURCE, source));
              mechanism.causes().forEach(cause -> record(Difference.MODEL, cause));
            });
  }

  private void add(Evidence evidence) {
    base.find(evidence.study())
        .ifPresent(study -> study.experimentsOf(evidence).forEach(this::add));
  }

  private void add(Experiment experiment) {
    record(Difference.SETTING, experiment.setting());
    experiment.species().ifPresent(species -> record(Difference.SPECIES, species.id()));
    experiment.cause().ifPresent(cause -> record(Difference.MODEL, cause));
    experiment.cell().ifPresent(cell -> record(Difference.CELL, cell));
    experiment.source().ifPresent(source -> record(Difference.SOURCE, source));
  }

  private void record(Difference difference, Object value) {
    recorded.getOrDefault(difference, Set.of()).add(value.toString());
  }

  /** In what two contexts differ: both record it, and have nothing in common. */
  Set<Difference> differencesFrom(EvidenceContext other) {
    Set<Difference> differences = EnumSet.noneOf(Difference.class);
    for (Difference difference : Difference.values()) {
      Set<String> here = recorded.getOrDefault(difference, Set.of());
      Set<String> there = other.recorded.getOrDefault(difference, Set.of());
      boolean both = !here.isEmpty() && !there.isEmpty();
      if (both && here.stream().noneMatch(one -> anyAlike(difference, one, there))) {
        differences.add(difference);
      }
    }
    return differences;
  }

  private boolean anyAlike(Difference difference, String one, Set<String> others) {
    return others.contains(one)
        || (difference == Difference.CELL
            && others.stream().anyMatch(other -> cells.areRelated(Cell.ref(one), Cell.ref(other))));
  }
}
