package org.disse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.disse.entry.EntryId;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class StudyTest {
  private static final Publication PUBLICATION =
      Publication.builder().title("hucMSC exosomes").pmid(new Pmid("28089078")).build();

  @Test
  void isLabelledByTitleOrElseByIdentifier() {
    assertThat(Study.builder().id("yan").publication(PUBLICATION).build().label())
        .isEqualTo("hucMSC exosomes");
    assertThat(
            Study.builder()
                .id("yan")
                .publication(Publication.builder().pmid(new Pmid("28089078")).build())
                .build()
                .label())
        .isEqualTo("pubmed:28089078");
  }

  @Test
  void isAboutFibrosisUnlessSaidOtherwise() {
    assertThat(Study.builder().id("yan").publication(PUBLICATION).build().scope())
        .isEqualTo(StudyScope.FIBROSIS);
  }

  @Test
  void findsAnExperimentByItsId() {
    Experiment rats = Experiment.builder().id("rats").setting(Setting.IN_VIVO).build();
    Study study =
        Study.builder()
            .id("yan")
            .publication(PUBLICATION)
            .addExperiments(Experiment.builder().setting(Setting.IN_VITRO).build(), rats)
            .build();

    assertThat(study.experiment(EntryId.of("rats"))).containsSame(rats);
    assertThat(study.experiment(EntryId.of("mice"))).isEmpty();
  }

  @Test
  void rejectsTwoExperimentsOfOneId() {
    Experiment.Builder rats = Experiment.builder().id("rats").setting(Setting.IN_VIVO);
    Study.Builder study =
        Study.builder()
            .id("yan")
            .publication(PUBLICATION)
            .addExperiments(rats.build(), rats.setting(Setting.EX_VIVO).build());

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(study::build)
        .withMessage("expected distinct experiment ids, but was 'rats'");
  }

  @Test
  void takesAnyNumberOfExperimentsWithoutId() {
    Experiment experiment = Experiment.builder().setting(Setting.IN_VITRO).build();

    assertThat(
            Study.builder()
                .id("yan")
                .publication(PUBLICATION)
                .addExperiments(experiment, experiment)
                .build()
                .experiments())
        .hasSize(2);
  }

  @Test
  void rejectsBlankTextsOfAnExperiment() {
    Experiment.Builder strain = Experiment.builder().setting(Setting.IN_VIVO).strain(" ");
    Experiment.Builder inducer = Experiment.builder().setting(Setting.IN_VIVO).inducer("CCl4 ");
    Experiment.Builder treatment =
        Experiment.builder().setting(Setting.IN_VIVO).addCoTreatments("");

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(strain::build)
        .withMessage("expected strain with text in it, but was ' '");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(inducer::build)
        .withMessage("expected inducer without surrounding white space, but was 'CCl4 '");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(treatment::build)
        .withMessage("expected co-treatment with text in it, but was ''");
  }

  @Test
  void givesVesiclesUnlessSaidOtherwise() {
    assertThat(Experiment.builder().setting(Setting.IN_VIVO).build().treatment())
        .isEqualTo(Treatment.VESICLE);
  }

  @Test
  void rejectsABlankTargetOfAPerturbation() {
    Perturbation.Builder builder =
        Perturbation.builder()
            .kind(PerturbationKind.KNOCKOUT)
            .on(PerturbationSite.RECIPIENT)
            .target("");

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage("expected target with text in it, but was ''");
  }

  @Test
  void supportsUnlessSaidOtherwise() {
    assertThat(Evidence.builder().study(Study.ref("yan")).build().stance())
        .isEqualTo(Stance.SUPPORTS);
  }

  @Test
  void rejectsEvidenceThatSaysNothing() {
    Evidence.Builder builder = Evidence.builder().study(Study.ref("yan")).says("\t");

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage("expected says with text in it, but was '\\u0009'");
  }
}
