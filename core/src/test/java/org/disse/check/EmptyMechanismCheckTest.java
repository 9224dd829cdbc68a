package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.evidence;
import static org.disse.check.CheckFixture.run;

import org.disse.entry.EntryId;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.ExosomeSource;
import org.disse.target.Target;
import org.junit.jupiter.api.Test;

class EmptyMechanismCheckTest {
  private static final Check CHECK = new EmptyMechanismCheck();

  private static Mechanism.Builder mechanism(String id) {
    return Mechanism.builder().id(id).label(id);
  }

  @Test
  void findsAMechanismThatSaysNothing() {
    Mechanism said = mechanism("said").addEvidence(evidence("li")).build();
    Mechanism empty = mechanism("empty").source(ExosomeSource.ref("exosomes")).build();

    assertThat(run(CHECK, said, empty))
        .containsExactly(
            Finding.builder()
                .code("empty-mechanism")
                .severity(Severity.INFO)
                .pointer("/mechanisms/1")
                .entry(EntryId.of("empty"))
                .message(
                    "expected a mechanism with steps or evidence, but was 'empty' with neither")
                .build());
  }

  @Test
  void isContentWithAStep() {
    Step step =
        Step.builder()
            .subject(Target.ref("a"))
            .relation(Relation.BINDS)
            .object(Target.ref("b"))
            .build();

    assertThat(run(CHECK, mechanism("m").addSteps(step).build())).isEmpty();
  }
}
