package org.disse.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disse.cargo.Cargo;
import org.disse.cargo.MicroRna;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.evidence.Basis;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Pmcid;
import org.disse.evidence.Pmid;
import org.disse.evidence.Publication;
import org.disse.evidence.PublicationStatus;
import org.disse.evidence.Setting;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.evidence.Treatment;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.ExosomeSource;
import org.disse.source.VesicleKind;
import org.disse.target.Gene;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AppraisalTest {
  private static final Study VIVO = study("vivo", Setting.IN_VIVO);
  private static final Study VIVO2 = study("vivo2", Setting.IN_VIVO);
  private static final Study VITRO = study("vitro", Setting.IN_VITRO);
  private static final Study BARE = study("bare");
  private static final Study DONOR =
      builder("donor").addExperiments(given(Setting.IN_VIVO, Treatment.DONOR_CELLS)).build();
  private static final Study ALONE =
      builder("alone").addExperiments(given(Setting.IN_VIVO, Treatment.CARGO_ALONE)).build();
  private static final Study BOTH =
      builder("both")
          .addExperiments(
              given(Setting.IN_VIVO, Treatment.VESICLE), given(Setting.IN_VITRO, Treatment.VESICLE))
          .build();
  private static final Study RETRACTED =
      study("retracted").toBuilder()
          .publication(Publication.builder().title("t").status(PublicationStatus.RETRACTED).build())
          .build();
  private static final Study TWIN_A = twin("twin-a");
  private static final Study TWIN_B = twin("twin-b");

  private final List<Entry> entries =
      new ArrayList<>(
          List.of(VIVO, VIVO2, VITRO, BARE, DONOR, ALONE, BOTH, RETRACTED, TWIN_A, TWIN_B));

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

  private double tiered(Evidence... evidence) {
    return score(new Tiered(), evidence).value();
  }

  private double belief(double systematic, double random, Evidence... evidence) {
    return score(new Belief(new ErrorRates(systematic, random)), evidence).value();
  }

  private double count(Evidence... evidence) {
    return score(new Count(), evidence).value();
  }

  private Score score(RollUp rollUp, Evidence... evidence) {
    return step("cargo", rollUp, evidence);
  }

  private Score step(String subject, RollUp rollUp, Evidence... evidence) {
    Mechanism mechanism = mechanism("m").addSteps(step(subject, "gene", evidence)).build();
    return appraisal(rollUp, mechanism).step(mechanism, mechanism.steps().get(0));
  }

  private Appraisal appraisal(RollUp rollUp, Mechanism... mechanisms) {
    KnowledgeBase base =
        KnowledgeBase.builder()
            .id("kb")
            .title("Test")
            .addAll(entries)
            .addAll(List.of(mechanisms))
            .add(MicroRna.builder().id("cargo").label("c").build())
            .add(MicroRna.builder().id("other").label("o").build())
            .add(MicroRna.builder().id("third").label("t").build())
            .add(Gene.builder().id("gene").label("g").build())
            .add(Gene.builder().id("gene2").label("g").build())
            .add(
                ExosomeSource.builder()
                    .id("source")
                    .label("s")
                    .vesicle(VesicleKind.EXOSOME)
                    .build())
            .build();
    return Appraisal.of(base, rollUp);
  }

  private static Mechanism.Builder mechanism(String id) {
    return Mechanism.builder().id(id).label(id);
  }

  private static DeliveredCargo carried(String id) {
    return DeliveredCargo.builder().cargo(Cargo.ref(id)).loading(Loading.ENDOGENOUS).build();
  }

  private static Step step(String subject, String object, Evidence... evidence) {
    return Step.builder()
        .subject(Sketch.to(subject))
        .relation(Relation.INHIBITS)
        .object(Sketch.to(object))
        .addEvidence(evidence)
        .build();
  }

  private static Evidence supports(String study, Basis... basis) {
    return Evidence.builder().study(Study.ref(study)).addBasis(basis).build();
  }

  private static Evidence refutes(String study) {
    return evidence(study, Stance.REFUTES);
  }

  private static Evidence evidence(String study, Stance stance) {
    return Evidence.builder().study(Study.ref(study)).stance(stance).build();
  }

  private static Study study(String id, Setting... settings) {
    Study.Builder study = builder(id);
    for (Setting setting : settings) {
      study.addExperiments(given(setting, Treatment.VESICLE));
    }
    return study.build();
  }

  private static Study.Builder builder(String id) {
    return Study.builder().id(id).publication(Publication.builder().title("t").build());
  }

  private static Experiment given(Setting setting, Treatment treatment) {
    return Experiment.builder()
        .id(setting.name().toLowerCase(Locale.ROOT) + "-" + Words.of(treatment).replace(' ', '-'))
        .setting(setting)
        .treatment(treatment)
        .build();
  }

  private static Study twin(String id) {
    return builder(id).publication(Publication.builder().pmid(new Pmid("12345")).build()).build();
  }

  private static Study cited(String id, int pmid, String pmcid) {
    return builder(id)
        .publication(
            Publication.builder()
                .pmid(new Pmid(Integer.toString(pmid)))
                .pmcid(new Pmcid(pmcid))
                .build())
        .build();
  }
}
