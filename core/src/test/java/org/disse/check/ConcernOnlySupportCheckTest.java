package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.evidence;
import static org.disse.check.CheckFixture.run;

import org.disse.entry.EntryId;
import org.disse.evidence.Evidence;
import org.disse.evidence.PublicationStatus;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConcernOnlySupportCheckTest {
  private static final Check CHECK = new ConcernOnlySupportCheck();

  private static Study study(String id, PublicationStatus status) {
    Study study = CheckFixture.study(id);
    return study.toBuilder()
        .publication(study.publication().toBuilder().status(status).build())
        .build();
  }

  private static Study doubted(String id) {
    return study(id, PublicationStatus.EXPRESSION_OF_CONCERN);
  }

  private static Mechanism mechanism(Evidence... evidence) {
    return Mechanism.builder().id("m").label("m").addEvidence(evidence).build();
  }

  @Test
  void findsAStatementThatRestsOnDoubtedWorkAlone() {
    assertThat(run(CHECK, doubted("wang"), mechanism(evidence("wang"))))
        .containsExactly(
            Finding.builder()
                .code("concern-only-support")
                .severity(Severity.WARNING)
                .pointer("/mechanisms/0/evidence")
                .entry(EntryId.of("m"))
                .message(
                    "expected support beside work under an expression of concern, but was only"
                        + " 'wang'")
                .build());
  }

  @Test
  void looksAtEachStepByItself() {
    Step step =
        Step.builder()
            .subject(Target.ref("a"))
            .relation(Relation.BINDS)
            .object(Target.ref("b"))
            .addEvidence(evidence("wang"), evidence("wang"), evidence("zhao"))
            .build();
    Mechanism mechanism = mechanism(evidence("li")).toBuilder().addSteps(step).build();

    assertThat(
            run(CHECK, CheckFixture.study("li"), doubted("wang"), doubted("zhao"), mechanism)
                .stream()
                .map(Finding::toString))
        .containsExactly(
            "warning concern-only-support /mechanisms/0/steps/0/evidence expected support beside"
                + " work under an expression of concern, but was only 'wang' and 1 more");
  }

  @ParameterizedTest
  @EnumSource(names = {"CURRENT", "CORRECTED"})
  void findsNothingBesideOtherSupport(PublicationStatus status) {
    assertThat(
            run(
                CHECK,
                doubted("wang"),
                study("li", status),
                mechanism(evidence("wang"), evidence("li"))))
        .isEmpty();
  }

  @Test
  void countsRetractedOrRefutingWorkForNoSupport() {
    Evidence refutes = evidence("li").toBuilder().stance(Stance.REFUTES).build();

    assertThat(
            run(
                CHECK,
                doubted("wang"),
                study("zhao", PublicationStatus.RETRACTED),
                CheckFixture.study("li"),
                mechanism(evidence("zhao"), evidence("wang"), refutes)))
        .extracting(Finding::code)
        .containsExactly("concern-only-support");
  }

  @Test
  void leavesRetractedSupportToItsOwnCheck() {
    assertThat(run(CHECK, study("zhao", PublicationStatus.RETRACTED), mechanism(evidence("zhao"))))
        .isEmpty();
  }

  @Test
  void asksNothingOfWorkThatDoesNotSupport() {
    Evidence refutes = evidence("wang").toBuilder().stance(Stance.REFUTES).build();
    Evidence unclear = evidence("wang").toBuilder().stance(Stance.INCONCLUSIVE).build();

    assertThat(run(CHECK, doubted("wang"), mechanism(refutes, unclear))).isEmpty();
  }

  @Test
  void saysNothingWhereAStudyIsMissing() {
    assertThat(run(CHECK, doubted("wang"), mechanism(evidence("wang"), evidence("gone"))))
        .isEmpty();
  }
}
