package org.disse.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.disse.cargo.Cargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How the statements of a mechanism, and the mechanisms of a cargo, add up. */
class AppraisalTest extends AppraisalFixture {
  @Nested
  class AMechanism {
    @Test
    void isAsGoodAsItsWeakestLink() {
      Mechanism mechanism =
          mechanism("m")
              .addEvidence(supports("vivo"))
              .addSteps(step("cargo", "gene", supports("vivo")))
              .addSteps(step("gene", "gene2", supports("vitro")))
              .build();

      assertThat(appraisal(new Tiered(), mechanism).mechanism(mechanism))
          .hasToString(
              """
              2  m: weakest is gene inhibits gene2
                4  as a whole: vivo supports in vivo
                  4  vivo: supports in vivo
                4  cargo inhibits gene: vivo supports in vivo
                  4  vivo: supports in vivo
                2  gene inhibits gene2: vitro supports in vitro
                  2  vitro: supports in vitro
              """);
    }

    @Test
    void doesNotCountIndirectStepsBesideDirectOnes() {
      Mechanism mechanism =
          mechanism("m")
              .addSteps(step("cargo", "gene", supports("vivo")))
              .addSteps(step("cargo", "gene2").toBuilder().indirect(true).build())
              .build();
      Mechanism onlyIndirect =
          mechanism("n")
              .addSteps(
                  step("cargo", "gene2", supports("vitro")).toBuilder().indirect(true).build())
              .build();

      assertThat(appraisal(new Tiered(), mechanism).mechanism(mechanism).value()).isEqualTo(4);
      assertThat(appraisal(new Tiered(), onlyIndirect).mechanism(onlyIndirect).value())
          .isEqualTo(2);
    }

    @Test
    void lendsItsEvidenceToAStepWithoutAny() {
      Mechanism mechanism =
          mechanism("m").addEvidence(supports("both")).addSteps(step("cargo", "gene")).build();

      assertThat(appraisal(new Tiered(), mechanism).mechanism(mechanism))
          .hasToString(
              """
              2  m: weakest is cargo inhibits gene (by the evidence of its mechanism)
                4  as a whole: both supports in vivo
                  4  both: supports in vivo
                2  cargo inhibits gene (by the evidence of its mechanism): both supports in vitro
                  2  both: supports in vitro
              """);
    }

    @Test
    void ofVesiclesIsNotSupportedByDonorCells() {
      Mechanism mechanism = mechanism("m").addEvidence(supports("donor")).build();
      Mechanism background = mechanism.toBuilder().kind(MechanismKind.BACKGROUND).build();

      assertThat(appraisal(new Tiered(), mechanism).mechanism(mechanism).value()).isZero();
      assertThat(appraisal(new Tiered(), background).mechanism(background).value()).isEqualTo(4);
    }

    @Test
    void isWorthNothingIfItSaysNothing() {
      Mechanism mechanism = mechanism("m").build();

      assertThat(appraisal(new Tiered(), mechanism).mechanism(mechanism))
          .hasToString("0  m: says nothing\n");
    }
  }

  @Nested
  class ACargo {
    private final Mechanism weak =
        mechanism("weak").addCargo(carried("cargo")).addSteps(step("cargo", "gene")).build();
    private final Mechanism vitro =
        mechanism("in-vitro")
            .addCargo(carried("cargo"), carried("other"))
            .addSteps(step("cargo", "gene", supports("vitro")))
            .addSteps(step("other", "gene2", refutes("vivo")))
            .build();

    @Test
    void isAsGoodAsItsBestMechanismWithoutTheLinksOfOtherCargo() {
      assertThat(appraisal(new Tiered(), weak, vitro).cargo(Cargo.ref("cargo")))
          .hasToString(
              """
              2  cargo: best is in-vitro
                2  in-vitro: weakest is cargo inhibits gene
                  2  cargo inhibits gene: vitro supports in vitro
                    2  vitro: supports in vitro
                0  weak: weakest is cargo inhibits gene (by the evidence of its mechanism)
                  0  cargo inhibits gene (by the evidence of its mechanism): nothing that counts supports it
              """);
    }

    @Test
    void isWorthNothingWhereNoStepSaysWhatItDoes() {
      Mechanism listed =
          mechanism("listed")
              .addCargo(carried("cargo"))
              .addSteps(step("source", "gene", supports("vivo")))
              .build();

      assertThat(appraisal(new Tiered(), listed).cargo(Cargo.ref("cargo")).parts())
          .extracting(Score::because)
          .containsExactly("lists it, but no step says what it does");
    }

    @Test
    void isRankedByItsScoreAndThenByItsMechanismAsAWhole() {
      Mechanism whole =
          mechanism("whole")
              .addEvidence(supports("vivo"))
              .addCargo(carried("third"))
              .addSteps(step("third", "gene", supports("vitro")))
              .build();

      assertThat(appraisal(new Tiered(), weak, vitro, whole).ranking())
          .extracting(
              ranked -> ranked.rank() + " " + ranked.cargo().id() + " " + ranked.score().value())
          .containsExactly("1 third 2.0", "2 cargo 2.0", "3 other -4.0");
    }

    @Test
    void countsAMechanismOnceHoweverOftenItListsTheCargo() {
      Mechanism twice =
          mechanism("twice")
              .addCargo(
                  carried("third"), carried("third").toBuilder().loading(Loading.LOADED).build())
              .addSteps(step("third", "gene", supports("vitro")))
              .build();

      assertThat(appraisal(new Tiered(), twice).ranking())
          .singleElement()
          .satisfies(ranked -> assertThat(ranked.score().parts()).hasSize(1));
    }

    @Test
    void sharesARankWithItsEquals() {
      Mechanism same =
          mechanism("same").addCargo(carried("third")).addSteps(step("third", "gene")).build();

      assertThat(appraisal(new Tiered(), weak, same).ranking())
          .extracting(RankedCargo::rank)
          .containsExactly(1, 1);
    }

    @Test
    void namesTheNearestIdIfItIsNotThere() {
      assertThatThrownBy(() -> appraisal(new Tiered(), weak).cargo(Cargo.ref("carg")))
          .hasMessage("expected the id of a cargo, but was 'carg'; did you mean 'cargo'?");
    }
  }
}
