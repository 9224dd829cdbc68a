package org.disse.knowledge;

import java.util.List;
import org.disse.cargo.Cargo;
import org.disse.cargo.CargoKind;
import org.disse.cause.FibrosisCause;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.entry.Walk;
import org.disse.evidence.Basis;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Setting;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.evidence.Treatment;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Step;
import org.disse.process.Process;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;

/** What a {@link MechanismQuery} looks up instead of looking through. Built in one pass. */
final class MechanismIndex {
  final Postings<MechanismKind> byKind = new Postings<>();
  final Postings<EntryId> byCause = new Postings<>();
  final Postings<EntryId> bySource = new Postings<>();
  final Postings<EntryId> byDonor = new Postings<>();
  final Postings<EntryId> byCargo = new Postings<>();
  final Postings<CargoKind> byCargoKind = new Postings<>();
  final Postings<EntryId> byObject = new Postings<>();
  final Postings<EntryId> byParticipant = new Postings<>();
  final Postings<EntryId> byRecipient = new Postings<>();
  final Postings<Setting> bySetting = new Postings<>();
  final Postings<Setting> bySupport = new Postings<>();
  final Postings<Basis> byBasis = new Postings<>();
  final Descendants causes;
  final Descendants cells;
  final Descendants processes;

  private final KnowledgeBase base;

  MechanismIndex(KnowledgeBase base) {
    this.base = base;
    causes = new Descendants(base.causes(), FibrosisCause::parents);
    cells = new Descendants(base.cells(), Cell::parents);
    processes = new Descendants(base.processes(), Process::parents);
    List<Mechanism> mechanisms = base.mechanisms();
    for (int i = 0; i < mechanisms.size(); i++) {
      add(mechanisms.get(i), i);
    }
  }

  private void add(Mechanism mechanism, int number) {
    byKind.add(mechanism.kind(), number);
    mechanism.causes().forEach(cause -> byCause.add(cause.id(), number));
    mechanism.recipients().forEach(cell -> byRecipient.add(cell.id(), number));
    mechanism.source().ifPresent(source -> addSource(source, number));
    mechanism.cargo().stream()
        .filter(DeliveredCargo::isDelivered)
        .map(DeliveredCargo::cargo)
        .forEach(cargo -> addCargo(cargo, number));
    for (Step step : mechanism.steps()) {
      byObject.add(step.object().id(), number);
      byParticipant.add(step.subject().id(), number);
      byParticipant.add(step.object().id(), number);
    }
    Walk.overParts(mechanism, Evidence.class, (pointer, evidence) -> addEvidence(evidence, number));
  }

  private void addSource(Ref<ExosomeSource> ref, int number) {
    bySource.add(ref.id(), number);
    base.find(ref).flatMap(ExosomeSource::cell).ifPresent(donor -> byDonor.add(donor.id(), number));
  }

  private void addCargo(Ref<Cargo> ref, int number) {
    byCargo.add(ref.id(), number);
    base.find(ref).ifPresent(cargo -> byCargoKind.add(cargo.kind(), number));
  }

  private void addEvidence(Evidence evidence, int number) {
    base.find(evidence.study()).ifPresent(study -> addEvidence(evidence, study, number));
  }

  private void addEvidence(Evidence evidence, Study study, int number) {
    boolean supports = evidence.stance() == Stance.SUPPORTS && !study.publication().isRetracted();
    if (supports) {
      evidence.basis().forEach(basis -> byBasis.add(basis, number));
    }
    for (Experiment experiment : study.experimentsOf(evidence)) {
      bySetting.add(experiment.setting(), number);
      if (supports && experiment.treatment() == Treatment.VESICLE) {
        bySupport.add(experiment.setting(), number);
      }
    }
  }
}
