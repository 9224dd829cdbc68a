package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.run;

import org.disse.cargo.Cargo;
import org.disse.entry.EntryId;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.ExosomeSource;
import org.disse.target.Target;
import org.junit.jupiter.api.Test;

class UnusedCargoCheckTest {
  private static final Check CHECK = new UnusedCargoCheck();
  private static final Step INHIBITS =
      Step.builder()
          .subject(Cargo.ref("used"))
          .relation(Relation.INHIBITS)
          .object(Target.ref("smo"))
          .build();

  private static Mechanism.Builder mechanism(String cargo, Loading loading) {
    return Mechanism.builder()
        .id("m")
        .label("m")
        .addCargo(DeliveredCargo.builder().cargo(Cargo.ref(cargo)).loading(loading).build());
  }

  @Test
  void findsNothingWhereAStepSpeaksOfTheCargo() {
    Step delivers =
        Step.builder()
            .subject(ExosomeSource.ref("source"))
            .relation(Relation.DELIVERS)
            .object(Cargo.ref("delivered"))
            .build();

    assertThat(run(CHECK, mechanism("used", Loading.LOADED).addSteps(INHIBITS).build())).isEmpty();
    assertThat(run(CHECK, mechanism("delivered", Loading.LOADED).addSteps(delivers).build()))
        .isEmpty();
  }

  @Test
  void findsACargoOfWhichNoStepSpeaks() {
    Mechanism mechanism =
        mechanism("used", Loading.ENDOGENOUS)
            .addCargo(
                DeliveredCargo.builder()
                    .cargo(Cargo.ref("unused"))
                    .loading(Loading.UNKNOWN)
                    .build())
            .addSteps(INHIBITS)
            .build();

    assertThat(run(CHECK, mechanism))
        .containsExactly(
            Finding.builder()
                .code("unused-cargo")
                .severity(Severity.WARNING)
                .pointer("/mechanisms/0/cargo/1/cargo")
                .entry(EntryId.of("m"))
                .message("expected a step with the cargo 'unused', but was none")
                .build());
  }

  @Test
  void expectsNoStepOfDepletedCargo() {
    assertThat(run(CHECK, mechanism("unused", Loading.DEPLETED).addSteps(INHIBITS).build()))
        .isEmpty();
  }

  @Test
  void expectsNothingOfAMechanismWithoutSteps() {
    assertThat(run(CHECK, mechanism("unused", Loading.ENDOGENOUS).build())).isEmpty();
  }
}
