package org.disse.reason;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disse.entry.EntryId;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.evidence.Comparator;
import org.disse.evidence.Direction;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Outcome;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.evidence.Treatment;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;
import org.disse.process.Process;
import org.disse.source.Cell;

/**
 * What the studies of a vesicle mechanism measured when its vesicles were given, against untreated
 * animals or cells, and what it says of fibrosis.
 */
final class VesicleStudy {
  static final Ref<Process> FIBROSIS = Process.ref("liver-fibrosis");
  private static final Set<Comparator> UNTREATED =
      Set.of(Comparator.UNTREATED_MODEL, Comparator.VEHICLE);

  /** An outcome that moved: what, where, which way, and where it stands. */
  record Measured(
      Ref<? extends Participant> what, Optional<Ref<Cell>> in, Sign sign, Statement statement) {}

  private final KnowledgeBase base;
  private final Statements statements;
  private final Mechanism mechanism;

  VesicleStudy(KnowledgeBase base, Statements statements, Mechanism mechanism) {
    this.base = base;
    this.statements = statements;
    this.mechanism = mechanism;
  }

  /**
   * Outcomes of the experiments that supporting evidence speaks of, each once; those of retracted
   * studies are left out.
   */
  List<Measured> outcomes() {
    List<Evidence> standing = statements.standing(evidence(), Stance.SUPPORTS);
    List<Measured> measured = new ArrayList<>();
    for (Study study : statements.cited(standing)) {
      List<Experiment> named =
          standing.stream()
              .filter(evidence -> evidence.study().equals(study.ref()))
              .flatMap(evidence -> study.experimentsOf(evidence).stream())
              .toList();
      for (int e = 0; e < study.experiments().size(); e++) {
        Experiment experiment = study.experiments().get(e);
        if (named.contains(experiment) && isOfThis(experiment)) {
          for (int o = 0; o < experiment.outcomes().size(); o++) {
            add(study, e, o, measured);
          }
        }
      }
    }
    return measured;
  }

  private boolean isOfThis(Experiment experiment) {
    return experiment.treatment() == Treatment.VESICLE
        && (experiment.source().isEmpty()
            || mechanism.source().isEmpty()
            || experiment.source().equals(mechanism.source()));
  }

  private void add(Study study, int e, int o, List<Measured> measured) {
    Experiment experiment = study.experiments().get(e);
    Outcome outcome = experiment.outcomes().get(o);
    Optional<Comparator> against = outcome.comparator().or(experiment::comparator);
    Optional<Ref<? extends Participant>> what = what(outcome);
    if (what.isEmpty() || base.find(what.get()).isEmpty()) {
      return;
    }
    Sign sign = sign(what.get(), outcome.direction());
    if (sign != Sign.NONE && against.filter(other -> !UNTREATED.contains(other)).isEmpty()) {
      measured.add(
          new Measured(
              what.get(),
              outcome.in().or(experiment::cell),
              sign,
              statements.measured(study, e, o, outcome)));
    }
  }

  private static Optional<Ref<? extends Participant>> what(Outcome outcome) {
    if (outcome.process().isPresent()) {
      return Optional.of(outcome.process().get());
    }
    return outcome.target().isPresent() ? Optional.of(outcome.target().get()) : Optional.empty();
  }

  /** Fibrosis that improves is less of it; of other things it is not said what improves them. */
  private static Sign sign(Ref<?> what, Direction direction) {
    if (what.equals(FIBROSIS) && direction == Direction.IMPROVED) {
      return Sign.NEGATIVE;
    }
    if (what.equals(FIBROSIS) && direction == Direction.WORSENED) {
      return Sign.POSITIVE;
    }
    return Statements.sign(direction);
  }

  /** What it says of fibrosis: measured outcomes, and supported steps of its vesicles or cargo. */
  Map<Sign, List<Statement>> onFibrosis() {
    Map<Sign, List<Statement>> said = new EnumMap<>(Sign.class);
    Set<EntryId> own = new LinkedHashSet<>();
    mechanism.source().ifPresent(source -> own.add(source.id()));
    mechanism.cargo().stream()
        .filter(DeliveredCargo::isDelivered)
        .forEach(delivered -> own.add(delivered.cargo().id()));
    for (int i = 0; i < mechanism.steps().size(); i++) {
      Step step = mechanism.steps().get(i);
      if (step.object().equals(FIBROSIS)
          && own.contains(step.subject().id())
          && step.sign() != Sign.NONE
          && statements.isSupported(mechanism, step)) {
        said.computeIfAbsent(step.sign(), sign -> new ArrayList<>())
            .add(statements.supported(mechanism, i));
      }
    }
    for (Measured measured : outcomes()) {
      if (measured.what().equals(FIBROSIS)) {
        said.computeIfAbsent(measured.sign(), sign -> new ArrayList<>()).add(measured.statement());
      }
    }
    return said;
  }

  List<Study> retracted() {
    return statements.retracted(evidence());
  }

  private List<Evidence> evidence() {
    List<Evidence> all = new ArrayList<>(mechanism.evidence());
    mechanism.steps().forEach(step -> all.addAll(step.evidence()));
    return all;
  }
}
