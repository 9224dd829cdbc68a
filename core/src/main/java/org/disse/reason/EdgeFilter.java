package org.disse.reason;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disse.cause.FibrosisCause;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.evidence.Treatment;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Step;

/** Which edges a question walks, by their evidence and its conditions; cells are no matter here. */
final class EdgeFilter {
  private final CausalGraph graph;
  private final KnowledgeBase base;
  private final Conditions conditions;
  private final boolean allMechanisms;
  private final Map<EntryId, Boolean> underCause = new HashMap<>();

  EdgeFilter(CausalGraph graph, Conditions conditions) {
    this.graph = graph;
    this.base = graph.base();
    this.conditions = conditions;
    this.allMechanisms =
        conditions.kinds().size() == MechanismKind.values().length
            && conditions.mechanism().isEmpty()
            && conditions.cause().isEmpty()
            && !conditions.onExperiments();
  }

  /** Why an edge is not walked; empty if it is. */
  Optional<CaveatReason> refusal(int edge) {
    Standing standing = graph.edges().standing(edge);
    boolean counted = standing == Standing.RETRACTED && conditions.retractedCounts();
    if (standing.caveat().isPresent() && !counted) {
      return standing.caveat();
    }
    return allMechanisms || isWanted(edge) ? Optional.empty() : Optional.of(CaveatReason.EXCLUDED);
  }

  private boolean isWanted(int edge) {
    int slot = graph.edges().slot(edge);
    Optional<Mechanism> written = graph.slots().mechanism(slot);
    if (written.isEmpty()) {
      return true; // What a cargo silences is a fact about the cargo, whoever delivers it.
    }
    Mechanism mechanism = written.get();
    if (!isWanted(mechanism)) {
      return false;
    }
    if (!conditions.onExperiments()) {
      return true;
    }
    Step step = graph.slots().step(slot);
    return mechanism.evidenceFor(step).stream().anyMatch(piece -> isMetBy(piece, mechanism.kind()));
  }

  private boolean isWanted(Mechanism mechanism) {
    boolean isIt = conditions.mechanism().equals(Optional.of(mechanism.ref()));
    boolean ofOthers =
        mechanism.kind() == MechanismKind.VESICLE && conditions.mechanism().isPresent();
    return (isIt || (!ofOthers && conditions.kinds().contains(mechanism.kind())))
        && (conditions.cause().isEmpty() || isUnderCause(mechanism));
  }

  private boolean isUnderCause(Mechanism mechanism) {
    if (mechanism.causes().isEmpty()) {
      return mechanism.kind() == MechanismKind.BACKGROUND;
    }
    return mechanism.causes().stream()
        .anyMatch(cause -> underCause.computeIfAbsent(cause.id(), id -> leadsUp(cause)));
  }

  /** Whether a cause is the one asked for, or one of its sub-causes. */
  private boolean leadsUp(Ref<FibrosisCause> cause) {
    Set<EntryId> met = new HashSet<>(Set.of(cause.id()));
    ArrayDeque<Ref<FibrosisCause>> open = new ArrayDeque<>(List.of(cause));
    while (!open.isEmpty()) {
      Ref<FibrosisCause> next = open.remove();
      if (conditions.cause().equals(Optional.of(next))) {
        return true;
      }
      for (Ref<FibrosisCause> parent :
          base.find(next).map(FibrosisCause::parents).orElse(List.of())) {
        if (met.add(parent.id())) {
          open.add(parent);
        }
      }
    }
    return false;
  }

  private boolean isMetBy(Evidence evidence, MechanismKind kind) {
    Optional<Study> study =
        base.find(evidence.study())
            .filter(cited -> conditions.retractedCounts() || !cited.publication().isRetracted());
    if (evidence.stance() != Stance.SUPPORTS || study.isEmpty()) {
      return false;
    }
    return study.get().experiments().isEmpty()
        ? kind != MechanismKind.VESICLE
        : study.get().experimentsOf(evidence).stream().anyMatch(this::isMetBy);
  }

  private boolean isMetBy(Experiment experiment) {
    boolean species =
        conditions.species().isEmpty()
            || experiment
                .species()
                .filter(term -> term.id().equals(conditions.species().get()))
                .isPresent();
    boolean setting =
        conditions.setting().isEmpty()
            || experiment.setting().compareTo(conditions.setting().get()) >= 0;
    boolean vesicle = !conditions.vesicleOnly() || experiment.treatment() == Treatment.VESICLE;
    return species && setting && vesicle;
  }
}
