package org.disse.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.disse.entry.EntryId;
import org.disse.evidence.Basis;
import org.disse.evidence.Evidence;
import org.disse.evidence.Setting;
import org.disse.evidence.Stance;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How each strategy weighs the evidence of one statement, and what it sets aside. */
class RollUpTest extends AppraisalFixture {
  @Nested
  class OneStatementByTiers {
    @ParameterizedTest
    @CsvSource({"CLINICAL, 5", "IN_VIVO, 4", "EX_VIVO, 3", "IN_VITRO, 2", "IN_SILICO, 1"})
    void hasTheTierOfItsSetting(Setting setting, double tier) {
      entries.add(study("it", setting));

      assertThat(tiered(supports("it"))).isEqualTo(tier);
      assertThat(tiered(supports("it", Basis.KNOCKDOWN))).isEqualTo(tier + 0.5);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void isRaisedByInterventionsAlone(Basis basis) {
      boolean raised = basis.compareTo(Basis.ENZYMATIC_TREATMENT) <= 0;

      assertThat(tiered(supports("vivo", basis))).isEqualTo(raised ? 4.5 : 4);
    }

    @Test
    void isLeastWhereNoSettingIsRecorded() {
      assertThat(tiered(supports("bare"))).isEqualTo(0.5);
    }

    @Test
    void isAsGoodAsItsBestPieceHoweverManyThereAre() {
      assertThat(tiered(supports("vitro"), supports("vivo"), supports("vivo2"))).isEqualTo(4);
    }

    @Test
    void fallsToTheHigherTierOfBothSides() {
      assertThat(tiered(supports("vivo"), refutes("vitro"))).isEqualTo(4);
      assertThat(tiered(supports("vitro"), refutes("vivo"))).isEqualTo(-4);
      assertThat(tiered(supports("vivo"), refutes("vivo2"))).isZero();
    }

    @Test
    void isNotRefutedByWhatIsInconclusive() {
      assertThat(tiered(evidence("vivo", Stance.INCONCLUSIVE))).isZero();
      assertThat(tiered(supports("vitro"), evidence("vivo", Stance.INCONCLUSIVE))).isEqualTo(2);
    }

    @Test
    void hasTheWeakestSettingOfAStudyThatIsCitedWithoutItsExperiments() {
      assertThat(tiered(supports("both"))).isEqualTo(2);
      assertThat(
              tiered(
                  Evidence.builder()
                      .study(BOTH.ref())
                      .addExperiments(EntryId.of("in_vivo-vesicle"))
                      .build()))
          .isEqualTo(4);
    }
  }

  @Nested
  class OneStatementByBelief {
    /** 1 - (0.05 + 0.3) = 0.65, by hand from the published formula. */
    @Test
    void isOneLessTheErrorOfItsOnlySource() {
      assertThat(belief(0.05, 0.3, supports("vivo"))).isCloseTo(0.65, within(1e-12));
    }

    /** 1 - 0.35 × 0.35 = 0.8775. */
    @Test
    void growsWithEverySource() {
      assertThat(belief(0.05, 0.3, supports("vivo"), supports("vitro")))
          .isCloseTo(0.8775, within(1e-12));
    }

    /** 0.8775 × (1 - 0.65) = 0.307125. */
    @Test
    void isReducedByTheBeliefInItsRefutation() {
      assertThat(belief(0.05, 0.3, supports("vivo"), supports("vitro"), refutes("bare")))
          .isCloseTo(0.307125, within(1e-12));
    }

    /**
     * 1 - (0.01 + 0.049) = 0.941; with a second source of 0.05 + 0.3: 1 - 0.059 × 0.35 = 0.97935.
     */
    @Test
    void takesErrorRatesForEachSource() {
      assertThat(score(new Belief(), supports("vivo")).value()).isCloseTo(0.941, within(1e-12));
      RollUp bySetting =
          new Belief(
              piece ->
                  piece.setting().equals(Optional.of(Setting.IN_VIVO))
                      ? Belief.CURATED
                      : new ErrorRates(0.05, 0.3));
      assertThat(score(bySetting, supports("vivo"), supports("vitro")).value())
          .isCloseTo(0.97935, within(1e-12));
    }

    @Test
    void isNothingWithoutSupport() {
      assertThat(belief(0.05, 0.3)).isZero();
      assertThat(belief(0.05, 0.3, refutes("vivo"))).isZero();
      assertThat(belief(0.05, 0.3, evidence("vivo", Stance.INCONCLUSIVE))).isZero();
    }

    @Test
    void takesTwoFindingsOfOnePublicationAsOne() {
      assertThat(belief(0.05, 0.3, supports("vivo"), supports("vivo", Basis.RESCUE)))
          .isCloseTo(0.65, within(1e-12));
      assertThat(belief(0.05, 0.3, supports("twin-a"), supports("twin-b")))
          .isCloseTo(0.65, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0.1", "0.1, 1.1", "NaN, 0.1", "0.6, 0.6"})
    void refusesRatesThatAreNoProbabilities(double systematic, double random) {
      assertThatThrownBy(() -> new ErrorRates(systematic, random))
          .isInstanceOf(InvalidValueException.class);
    }
  }

  @Nested
  class OneStatementByCount {
    @Test
    void isPublicationsForItLessThoseAgainstIt() {
      assertThat(count(supports("vivo"), supports("vitro"), supports("bare"), refutes("vivo2")))
          .isEqualTo(2);
    }

    @Test
    void takesTwoFindingsOfOnePublicationAsOne() {
      assertThat(count(supports("vivo"), supports("vivo"), supports("twin-a"), supports("twin-b")))
          .isEqualTo(2);
    }

    @Test
    void joinsStudiesThatAThirdOneTiesTogether() {
      entries.add(cited("one", 7, "PMC1"));
      entries.add(cited("two", 8, "PMC2"));
      entries.add(cited("three", 7, "PMC2"));

      assertThat(count(supports("one"), supports("two"))).isEqualTo(2);
      assertThat(count(supports("one"), supports("two"), supports("three"))).isEqualTo(1);
    }

    @Test
    void joinsStudiesWhoseDoiDiffersInCaseOnly() {
      entries.add(doi("lower", "10.1111/jcmm.13170"));
      entries.add(doi("upper", "10.1111/JCMM.13170"));

      assertThat(count(supports("lower"), supports("upper"))).isEqualTo(1);
    }

    @Test
    void keepsTheOrderOfFirstCitationWhenItJoinsStudies() {
      entries.add(cited("one", 7, "PMC1"));
      entries.add(cited("two", 8, "PMC2"));
      entries.add(cited("three", 8, "PMC1"));

      assertThat(
              score(
                      new Count(),
                      supports("one"),
                      supports("vivo"),
                      supports("two"),
                      supports("three"))
                  .parts())
          .extracting(Score::about)
          .containsExactly("one = two = three", "vivo");
    }

    @Test
    void takesAPublicationThatSaysBothAsInconclusive() {
      assertThat(count(supports("twin-a"), refutes("twin-b"))).isZero();
    }
  }

  @Nested
  class WhatIsSetAside {
    @Test
    void isRetractedWorkWhichIsShown() {
      Score score = score(new Count(), supports("retracted"), supports("vivo"));

      assertThat(score)
          .hasToString(
              """
              1  cargo inhibits gene: 1 for it, 0 against it
                0  retracted: supports, but counts nothing: retracted
                1  vivo: supports in vivo
              """);
      assertThat(tiered(refutes("retracted"))).isZero();
      assertThat(belief(0.05, 0.3, supports("retracted"))).isZero();
    }

    @Test
    void isWorkWithDonorCellsForWhatVesiclesDo() {
      assertThat(step("source", new Count(), supports("donor")))
          .hasToString(
              """
              0  source inhibits gene: 0 for it, 0 against it
                0  donor: supports, but counts nothing: donor cells given, not vesicle
              """);
      assertThat(step("source", new Count(), supports("alone")).value()).isZero();
      assertThat(step("source", new Count(), supports("vivo")).value()).isEqualTo(1);
    }

    @Test
    void isNotWorkWithTheCargoAloneForWhatACargoDoes() {
      assertThat(count(supports("alone"), supports("donor"))).isEqualTo(1);
    }

    @Test
    void isNothingForWhatBelongsToNoVesicle() {
      assertThat(step("gene", new Count(), supports("alone"), supports("donor")).value())
          .isEqualTo(2);
    }

    @Test
    void isAStudyThatIsNotThere() {
      assertThat(score(new Count(), supports("nowhere")).parts().get(0).because())
          .isEqualTo("supports, but counts nothing: its study is not in the knowledge base");
    }
  }
}
