package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.evidence;
import static org.disse.check.CheckFixture.run;
import static org.disse.check.CheckFixture.study;

import org.disse.cargo.Cargo;
import org.disse.entry.EntryId;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Setting;
import org.disse.evidence.Study;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.target.Target;
import org.junit.jupiter.api.Test;

class ExperimentCheckTest {
  private static final Check CHECK = new ExperimentCheck(ReadScope.WHOLE);
  private static final Study STUDY =
      study("yan").toBuilder()
          .addExperiments(
              Experiment.builder().setting(Setting.IN_VITRO).build(),
              Experiment.builder().id("rats-in-vivo").setting(Setting.IN_VIVO).build())
          .build();

  private static Mechanism mechanism(Evidence... evidence) {
    return Mechanism.builder()
        .id("m")
        .label("m")
        .addSteps(
            Step.builder()
                .subject(Cargo.ref("a"))
                .relation(Relation.BINDS)
                .object(Target.ref("b"))
                .addEvidence(evidence)
                .build())
        .build();
  }

  private static Evidence naming(String study, String... experiments) {
    Evidence.Builder builder = evidence(study).toBuilder();
    for (String experiment : experiments) {
      builder.addExperiments(EntryId.of(experiment));
    }
    return builder.build();
  }

  @Test
  void findsNothingWhereTheStudyHasTheExperiment() {
    assertThat(run(CHECK, STUDY, mechanism(naming("yan", "rats-in-vivo"), naming("yan"))))
        .isEmpty();
  }

  @Test
  void findsAnExperimentThatTheStudyDoesNotHave() {
    assertThat(run(CHECK, STUDY, mechanism(naming("yan"), naming("yan", "rats-in-vivo", "mice"))))
        .containsExactly(
            Finding.builder()
                .code("dangling-reference")
                .severity(Severity.ERROR)
                .pointer("/mechanisms/0/steps/0/evidence/1/experiments/1")
                .entry(EntryId.of("m"))
                .message("expected the id of an experiment of 'yan', but was 'mice'")
                .build());
  }

  @Test
  void hintsAtTheNearestExperimentOfThatStudy() {
    assertThat(run(CHECK, STUDY, mechanism(naming("yan", "rats_in_vivo"))))
        .singleElement()
        .extracting(Finding::hint)
        .hasToString("Optional[did you mean 'rats-in-vivo'?]");
  }

  @Test
  void leavesAMissingStudyToTheCheckOfReferences() {
    assertThat(run(CHECK, STUDY, mechanism(naming("gone", "rats-in-vivo")))).isEmpty();
  }

  @Test
  void doesNotTakeAnExperimentOfAnotherStudy() {
    assertThat(run(CHECK, STUDY, study("li"), mechanism(naming("li", "rats-in-vivo"))))
        .singleElement()
        .extracting(Finding::message)
        .isEqualTo("expected the id of an experiment of 'li', but was 'rats-in-vivo'");
  }
}
