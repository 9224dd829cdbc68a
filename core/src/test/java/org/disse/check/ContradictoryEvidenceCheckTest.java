package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.run;

import java.util.Arrays;
import java.util.List;
import org.disse.entry.EntryId;
import org.disse.evidence.Evidence;
import org.disse.evidence.Stance;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictoryEvidenceCheckTest {
  private static final Check CHECK = new ContradictoryEvidenceCheck();

  private static Evidence evidence(String study, Stance stance, String... experiments) {
    Evidence evidence = CheckFixture.evidence(study);
    return evidence.toBuilder()
        .stance(stance)
        .addAllExperiments(Arrays.stream(experiments).map(EntryId::of).toList())
        .build();
  }

  private static Step step(Evidence... evidence) {
    return Step.builder()
        .subject(Target.ref("a"))
        .relation(Relation.BINDS)
        .object(Target.ref("b"))
        .addEvidence(evidence)
        .build();
  }

  private static Mechanism mechanism(Step... steps) {
    return Mechanism.builder().id("m").label("m").addSteps(steps).build();
  }

  @Test
  void findsAStudyThatIsCitedForBoth() {
    Step step =
        step(
            evidence("li", Stance.SUPPORTS),
            evidence("wang", Stance.SUPPORTS),
            evidence("li", Stance.REFUTES));

    assertThat(run(CHECK, mechanism(step)))
        .containsExactly(
            Finding.builder()
                .code("contradictory-evidence")
                .severity(Severity.WARNING)
                .pointer("/mechanisms/0/steps/0/evidence/2/study")
                .entry(EntryId.of("m"))
                .message("expected a study that supports or refutes, but was 'li', cited for both")
                .build());
  }

  @Test
  void namesAStudyOnceInAList() {
    Step step =
        step(
            evidence("li", Stance.REFUTES),
            evidence("li", Stance.SUPPORTS),
            evidence("li", Stance.REFUTES));

    assertThat(run(CHECK, mechanism(step, step)))
        .extracting(Finding::pointer)
        .containsExactly(
            "/mechanisms/0/steps/0/evidence/1/study", "/mechanisms/0/steps/1/evidence/1/study");
  }

  @ParameterizedTest
  @CsvSource({
    "SUPPORTS, SUPPORTS",
    "REFUTES, REFUTES",
    "SUPPORTS, INCONCLUSIVE",
    "INCONCLUSIVE, REFUTES"
  })
  void letsAStudyBeCitedAgain(Stance first, Stance second) {
    assertThat(run(CHECK, mechanism(step(evidence("li", first), evidence("li", second)))))
        .isEmpty();
  }

  @Test
  void letsTwoStudiesOrTwoStepsDisagree() {
    Evidence supports = evidence("li", Stance.SUPPORTS);

    assertThat(run(CHECK, mechanism(step(supports, evidence("wang", Stance.REFUTES))))).isEmpty();
    assertThat(run(CHECK, mechanism(step(supports), step(evidence("li", Stance.REFUTES)))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "mouse, cells, false",
    "mouse, mouse, true",
    "mouse, mouse cells, true",
    "'', mouse, true",
    "mouse, '', true"
  })
  void letsTwoExperimentsOfAStudyDisagree(String supporting, String refuting, boolean found) {
    Evidence supports = evidence("li", Stance.SUPPORTS, words(supporting));
    Evidence refutes = evidence("li", Stance.REFUTES, words(refuting));

    assertThat(run(CHECK, mechanism(step(supports, refutes)))).hasSize(found ? 1 : 0);
    assertThat(run(CHECK, mechanism(step(refutes, supports)))).hasSize(found ? 1 : 0);
  }

  private static String[] words(String text) {
    List<String> words = text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    return words.toArray(new String[0]);
  }
}
