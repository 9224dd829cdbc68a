package org.disse.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.disse.cargo.Cargo;
import org.disse.cause.FibrosisCause;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.process.Process;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MechanismTest {
  static Ref<?>[] participants() {
    return new Ref<?>[] {
      ExosomeSource.ref("a"),
      Cargo.ref("a"),
      Target.ref("a"),
      Process.ref("a"),
      Cell.ref("a"),
      FibrosisCause.ref("a")
    };
  }

  @ParameterizedTest
  @MethodSource("participants")
  void linksWhateverTakesPart(Ref<? extends Participant> ref) {
    Step step = Step.builder().subject(ref).relation(Relation.BINDS).object(ref).build();

    assertThat(step.subject()).isSameAs(ref);
    assertThat(step.object()).isSameAs(ref);
  }

  @Test
  void isAboutVesiclesUnlessSaidOtherwise() {
    assertThat(Mechanism.builder().id("m").label("m").build().kind())
        .isEqualTo(MechanismKind.VESICLE);
  }

  @Test
  void hasDirectStepsOfKnownSignUnlessSaidOtherwise() {
    Step step =
        Step.builder()
            .subject(Cargo.ref("a"))
            .relation(Relation.BINDS)
            .object(Target.ref("b"))
            .build();

    assertThat(step.contextDependent()).isFalse();
    assertThat(step.indirect()).isFalse();
  }
}
