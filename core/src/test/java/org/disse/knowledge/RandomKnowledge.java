package org.disse.knowledge;

import java.util.Random;
import org.disse.cargo.Cargo;
import org.disse.cargo.CircularRna;
import org.disse.cargo.MicroRna;
import org.disse.cause.FibrosisCause;
import org.disse.entry.EntryId;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.evidence.Basis;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Publication;
import org.disse.evidence.PublicationStatus;
import org.disse.evidence.Setting;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.evidence.Treatment;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.process.Process;
import org.disse.process.ProcessKind;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.source.ExosomeSource;
import org.disse.source.VesicleKind;
import org.disse.target.Gene;

/**
 * A knowledge base thrown together by chance, the same for the same seed. Hierarchies may have
 * cycles, and now and then a reference dangles, since both can be built.
 */
final class RandomKnowledge {
  /** How many entries of each kind there are, beside mechanisms. */
  static final int EACH = 6;

  private final Random random;
  private final KnowledgeBase.Builder base = KnowledgeBase.builder().id("kb").title("Random");

  private RandomKnowledge(long seed) {
    random = new Random(seed);
  }

  static KnowledgeBase of(long seed) {
    return new RandomKnowledge(seed).build();
  }

  private KnowledgeBase build() {
    for (int i = 0; i < EACH; i++) {
      base.add(cause(i)).add(cell(i)).add(process(i)).add(source(i)).add(cargo(i)).add(study(i));
      base.add(Gene.builder().id("gene-" + i).label("gene").build());
    }
    int mechanisms = random.nextInt(80);
    for (int i = 0; i < mechanisms; i++) {
      base.add(mechanism(i));
    }
    return base.build();
  }

  private FibrosisCause cause(int i) {
    FibrosisCause.Builder cause = FibrosisCause.builder().id("cause-" + i).label("cause");
    times(2, () -> cause.addParents(FibrosisCause.ref(id("cause"))));
    return cause.build();
  }

  private Cell cell(int i) {
    Cell.Builder cell = Cell.builder().id("cell-" + i).label("cell").kind(CellKind.OTHER);
    times(2, () -> cell.addParents(Cell.ref(id("cell"))));
    return cell.build();
  }

  private Process process(int i) {
    Process.Builder process =
        Process.builder().id("process-" + i).label("p").kind(ProcessKind.CELLULAR_PROCESS);
    times(2, () -> process.addParents(Process.ref(id("process"))));
    return process.build();
  }

  private ExosomeSource source(int i) {
    ExosomeSource.Builder source =
        ExosomeSource.builder().id("source-" + i).label("source").vesicle(VesicleKind.EXOSOME);
    times(2, () -> source.cell(Cell.ref(id("cell"))));
    return source.build();
  }

  private Cargo cargo(int i) {
    return i % 2 == 0
        ? MicroRna.builder().id("cargo-" + i).label("miR").build()
        : CircularRna.builder().id("cargo-" + i).label("circ").build();
  }

  private Study study(int i) {
    Study.Builder study = Study.builder().id("study-" + i);
    study.publication(
        Publication.builder()
            .title("t")
            .status(i == 0 ? PublicationStatus.RETRACTED : PublicationStatus.CURRENT)
            .build());
    for (int e = 0; e < random.nextInt(3); e++) {
      study.addExperiments(
          Experiment.builder()
              .id("e-" + e)
              .setting(one(Setting.values()))
              .treatment(one(Treatment.values()))
              .build());
    }
    return study.build();
  }

  private Mechanism mechanism(int i) {
    Mechanism.Builder mechanism =
        Mechanism.builder().id("mechanism-" + i).label("m").kind(one(MechanismKind.values()));
    times(2, () -> mechanism.source(ExosomeSource.ref(id("source"))));
    times(3, () -> mechanism.addCauses(FibrosisCause.ref(id("cause"))));
    times(3, () -> mechanism.addRecipients(Cell.ref(id("cell"))));
    times(
        3,
        () ->
            mechanism.addCargo(
                DeliveredCargo.builder()
                    .cargo(Cargo.ref(id("cargo")))
                    .loading(one(Loading.values()))
                    .build()));
    times(2, () -> mechanism.addEvidence(evidence()));
    times(4, () -> mechanism.addSteps(step()));
    return mechanism.build();
  }

  private Step step() {
    Step.Builder step =
        Step.builder()
            .subject(participant())
            .relation(one(Relation.values()))
            .object(participant());
    times(2, () -> step.addEvidence(evidence()));
    return step.build();
  }

  private Ref<Participant> participant() {
    return Ref.to(Participant.class, id(one("gene", "process", "cargo")));
  }

  private Evidence evidence() {
    Evidence.Builder evidence =
        Evidence.builder().study(Study.ref(id("study"))).stance(one(Stance.values()));
    times(2, () -> evidence.addBasis(one(Basis.values())));
    times(2, () -> evidence.addExperiments(EntryId.of("e-" + random.nextInt(3))));
    return evidence.build();
  }

  /** The id of an entry; one in some dozens is of none. */
  private String id(String kind) {
    return kind + "-" + (random.nextInt(40) == 0 ? EACH : random.nextInt(EACH));
  }

  private void times(int below, Runnable what) {
    for (int left = random.nextInt(below); left > 0; left--) {
      what.run();
    }
  }

  @SafeVarargs
  private <T> T one(T... of) {
    return of[random.nextInt(of.length)];
  }
}
