package org.disse.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.disse.cargo.Cargo;
import org.disse.cargo.MicroRna;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.evidence.Comparator;
import org.disse.evidence.Direction;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Outcome;
import org.disse.evidence.Publication;
import org.disse.evidence.PublicationStatus;
import org.disse.evidence.Setting;
import org.disse.evidence.Study;
import org.disse.evidence.Treatment;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.process.Process;
import org.disse.process.ProcessKind;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.source.ExosomeSource;
import org.disse.source.VesicleKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What vesicle studies contradict: their own chains, and the background.
 *
 * <p>Longer than our other files: both halves ask about one fixture, which is a quarter of it.
 */
class VesicleContradictionsTest {
  private final Sketch steps = new Sketch();

  private final Experiment.Builder experiment =
      Experiment.builder().setting(Setting.IN_VIVO).source(ExosomeSource.ref("exo"));
  private final Mechanism.Builder vesicle =
      Mechanism.builder()
          .id("vesicle")
          .label("v")
          .source(ExosomeSource.ref("exo"))
          .addCargo(
              DeliveredCargo.builder().cargo(Cargo.ref("mir")).loading(Loading.LOADED).build())
          .addEvidence(Evidence.builder().study(Study.ref("it")).build());
  private final Mechanism.Builder background =
      Mechanism.builder().id("background").label("b").kind(MechanismKind.BACKGROUND);
  private PublicationStatus status = PublicationStatus.CURRENT;

  private VesicleContradictionsTest says(String step) {
    vesicle.addSteps(steps.step(step + ", uncited"));
    return this;
  }

  private VesicleContradictionsTest lacks(String cargo) {
    vesicle.addCargo(
        DeliveredCargo.builder().cargo(Cargo.ref(cargo)).loading(Loading.DEPLETED).build());
    return this;
  }

  private static Evidence cites(String experiment) {
    return Evidence.builder().study(Study.ref("it")).addExperiments(EntryId.of(experiment)).build();
  }

  private VesicleContradictionsTest known(String step) {
    background.addSteps(steps.step(step));
    return this;
  }

  private VesicleContradictionsTest measured(String process, Direction direction) {
    experiment.addOutcomes(outcome(process, direction).build());
    return this;
  }

  private static Outcome.Builder outcome(String process, Direction direction) {
    return Outcome.builder()
        .measure("some " + process)
        .process(Process.ref(process))
        .direction(direction);
  }

  private List<Contradiction> found() {
    List<Entry> entries = new ArrayList<>();
    for (String cargo : List.of("mir", "mir-lost")) {
      entries.add(MicroRna.builder().id(cargo).label("m").build());
    }
    for (String source : List.of("exo", "other-exo")) {
      entries.add(
          ExosomeSource.builder().id(source).label("e").vesicle(VesicleKind.EXOSOME).build());
    }
    for (String process : List.of("autophagy", "activation", "liver-fibrosis")) {
      entries.add(
          Process.builder().id(process).label("p").kind(ProcessKind.CELLULAR_PROCESS).build());
    }
    for (String cell : List.of("hsc", "hepatocyte")) {
      entries.add(Cell.builder().id(cell).label("c").kind(CellKind.OTHER).build());
    }
    entries.add(
        Study.builder()
            .id("it")
            .publication(Publication.builder().title("t").status(status).build())
            .addExperiments(experiment.build())
            .build());
    entries.add(
        Study.builder().id("sound").publication(Publication.builder().title("t").build()).build());
    return Contradictions.in(
        KnowledgeBase.builder()
            .id("kb")
            .title("Test")
            .addAll(entries)
            .add(background.build())
            .add(vesicle.build())
            .build());
  }

  @Nested
  class AnOutcomeAgainstItsChain {
    @Test
    void movedTheOtherWayThanTheStepsPredict() {
      says("mir inhibits autophagy in hsc").says("autophagy activates activation in hsc");
      measured("activation", Direction.INCREASED);

      assertThat(found())
          .singleElement()
          .satisfies(
              contradiction -> {
                assertThat(contradiction)
                    .hasToString(
                        "measured against what its mechanism predicts: activation by vesicle:"
                            + " predicts less / measured more");
                assertThat(contradiction.one().statements())
                    .extracting(Statement::pointer)
                    .containsExactly("/mechanisms/1/steps/0", "/mechanisms/1/steps/1");
                assertThat(contradiction.other().statements())
                    .extracting(Statement::pointer)
                    .containsExactly("/studies/0/experiments/0/outcomes/0");
                assertThat(contradiction.one().studies())
                    .isEqualTo(contradiction.other().studies())
                    .extracting(study -> study.id().value())
                    .containsExactly("it");
              });
    }

    @ParameterizedTest
    @CsvSource({
      "decreases, INCREASED, 1",
      "decreases, WORSENED, 1",
      "increases, DECREASED, 1",
      "increases, IMPROVED, 1",
      "decreases, DECREASED, 0",
      "decreases, IMPROVED, 0",
      "decreases, UNCHANGED, 0",
      "decreases, NOT_STATED, 0",
      "regulates, INCREASED, 0"
    })
    void isFibrosisThatMovedAgainstTheMechanism(String relation, Direction direction, int count) {
      says("exo " + relation + " liver-fibrosis").measured("liver-fibrosis", direction);

      assertThat(found()).hasSize(count);
    }

    @Test
    void isNoneWhereBothSignsArePredicted() {
      says("mir inhibits activation").says("mir inhibits autophagy");
      says("autophagy inhibits activation").measured("activation", Direction.INCREASED);

      assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DONOR_CELLS", "SECRETOME", "CARGO_ALONE"})
    void isNoneWhereSomethingElseWasGiven(Treatment treatment) {
      says("exo decreases liver-fibrosis").measured("liver-fibrosis", Direction.INCREASED);
      experiment.treatment(treatment);

      assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "UNTREATED_MODEL, 1",
      "VEHICLE, 1",
      "UNMODIFIED_VESICLE, 0",
      "PARENT_CELLS, 0",
      "HEALTHY, 0"
    })
    void isComparedWithTheUntreatedOnly(Comparator comparator, int count) {
      says("exo decreases liver-fibrosis").measured("liver-fibrosis", Direction.INCREASED);
      experiment.comparator(comparator);

      assertThat(found()).hasSize(count);
    }

    @Test
    void isNoneOfOtherVesiclesAndInAnotherCell() {
      says("mir inhibits activation in hsc");
      experiment.addOutcomes(
          outcome("activation", Direction.INCREASED).in(Cell.ref("hepatocyte")).build());
      assertThat(found()).isEmpty();

      experiment.addOutcomes(
          outcome("activation", Direction.INCREASED).in(Cell.ref("hsc")).build());
      assertThat(found()).hasSize(1);

      experiment.source(ExosomeSource.ref("other-exo"));
      assertThat(found()).isEmpty();
    }

    @Test
    void isNoneOfExperimentsThatTheEvidenceDoesNotName() {
      experiment.id("given");
      says("exo decreases liver-fibrosis").measured("liver-fibrosis", Direction.INCREASED);
      vesicle.evidence(List.of(cites("given")));
      assertThat(found()).hasSize(1);

      vesicle.evidence(List.of(cites("another")));
      assertThat(found()).isEmpty();

      vesicle.evidence(List.of(cites("another"), cites("given")));
      assertThat(found()).hasSize(1);
    }

    @Test
    void isNoneOfRetractedWork() {
      says("exo decreases liver-fibrosis").measured("liver-fibrosis", Direction.INCREASED);
      status = PublicationStatus.RETRACTED;

      assertThat(found()).isEmpty();
    }
  }

  @Nested
  class AVesicleStudyAgainstTheBackground {
    @Test
    void doesToAnEntryWhatMovesFibrosisTheOtherWay() {
      known("autophagy activates activation in hsc, depends");
      known("activation increases liver-fibrosis in hsc");
      says("mir activates autophagy in hsc").measured("liver-fibrosis", Direction.DECREASED);

      assertThat(found())
          .singleElement()
          .satisfies(
              contradiction -> {
                assertThat(contradiction.kind())
                    .isEqualTo(ContradictionKind.VESICLE_AGAINST_BACKGROUND);
                assertThat(contradiction.about()).isEqualTo("autophagy in hsc by vesicle");
                assertThat(contradiction.one().says())
                    .isEqualTo("raises it, and there is less fibrosis");
                assertThat(contradiction.one().statements())
                    .extracting(Statement::words)
                    .containsExactly(
                        "mir activates autophagy in hsc", "some liver-fibrosis decreased");
                assertThat(contradiction.other().says())
                    .isEqualTo("more of it means more fibrosis");
                assertThat(contradiction.other().statements())
                    .extracting(Statement::pointer)
                    .containsExactly("/mechanisms/0/steps/0", "/mechanisms/0/steps/1");
                assertThat(contradiction.differences()).isEmpty();
              });
    }

    @Test
    void saysSoByAStepOrAnOutcomeAlike() {
      known("autophagy increases liver-fibrosis in hsc");
      says("exo decreases liver-fibrosis");
      experiment.addOutcomes(outcome("autophagy", Direction.INCREASED).in(Cell.ref("hsc")).build());

      assertThat(found())
          .singleElement()
          .satisfies(
              contradiction ->
                  assertThat(contradiction.one().statements())
                      .extracting(Statement::words)
                      .containsExactly(
                          "some autophagy increased in hsc", "exo decreases liver-fibrosis"));
    }

    @Test
    void tellsThatTheBackgroundIsDividedItself() {
      known("autophagy increases liver-fibrosis in hsc");
      known("autophagy inhibits activation in hsc");
      known("activation increases liver-fibrosis in hsc");
      says("mir activates autophagy in hsc").says("exo decreases liver-fibrosis");

      assertThat(found())
          .extracting(contradiction -> contradiction.other().says())
          .containsExactly(
              "more of it means more fibrosis, though another chain says the opposite");
    }

    @Test
    void differsInCellWhereOnlyAnotherCellIsKnown() {
      known("autophagy increases liver-fibrosis in hepatocyte, depends");
      says("mir activates autophagy in hsc").says("exo decreases liver-fibrosis");

      assertThat(found())
          .extracting(Contradiction::differences)
          .containsExactly(Set.of(Difference.CELL));
    }

    @Test
    void isNoneWhereTheBackgroundAgrees() {
      known("autophagy decreases liver-fibrosis in hsc");
      says("mir activates autophagy in hsc").says("exo decreases liver-fibrosis");

      assertThat(found()).isEmpty();
    }

    @Test
    void isNoneWhereItNamesNoCellAndTheBackgroundDoes() {
      known("autophagy increases liver-fibrosis in hsc");
      says("mir activates autophagy").says("exo decreases liver-fibrosis");

      assertThat(found()).isEmpty();
    }

    @Test
    void isNoneWithoutAWordOnFibrosis() {
      known("autophagy increases liver-fibrosis in hsc").says("mir activates autophagy in hsc");
      measured("liver-fibrosis", Direction.NOT_STATED);

      assertThat(found()).isEmpty();
    }

    @Test
    void creditsAStepOnlyWithWhatTheVesiclesBringToIt() {
      known("activation increases liver-fibrosis in hepatocyte");
      says("exo increases activation in hsc").says("autophagy increases activation in hepatocyte");
      says("exo decreases liver-fibrosis");

      assertThat(found())
          .extracting(Contradiction::about)
          .containsExactly("activation in hsc by vesicle");
    }

    @Test
    void isNoneOfCargoThatItsVesiclesLack() {
      known("autophagy increases liver-fibrosis in hsc");
      lacks("mir-lost").says("exo activates autophagy in hsc");
      says("mir-lost decreases liver-fibrosis");
      assertThat(found()).isEmpty();

      says("exo decreases liver-fibrosis");
      assertThat(found()).hasSize(1);
    }

    @Test
    void takesTwoInhibitionsForAnActivation() {
      known("activation increases liver-fibrosis in hsc");
      says("mir inhibits autophagy in hsc").says("autophagy inhibits activation in hsc");
      says("exo decreases liver-fibrosis");

      assertThat(found())
          .extracting(contradiction -> contradiction.about() + ": " + contradiction.one().says())
          .containsExactly("activation in hsc by vesicle: raises it, and there is less fibrosis");
    }
  }
}
