package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.evidence;
import static org.disse.check.CheckFixture.run;

import org.disse.entry.EntryId;
import org.disse.evidence.PublicationStatus;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.mechanism.Mechanism;
import org.disse.therapy.Claim;
import org.disse.therapy.ClaimTopic;
import org.disse.therapy.Therapy;
import org.disse.therapy.TherapyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetractedSupportCheckTest {
  private static final Check CHECK = new RetractedSupportCheck();

  private static Study study(PublicationStatus status) {
    Study study = CheckFixture.study("wang");
    return study.toBuilder()
        .publication(study.publication().toBuilder().status(status).build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "RETRACTED, SUPPORTS, 1",
    "RETRACTED, REFUTES, 0",
    "RETRACTED, INCONCLUSIVE, 0",
    "EXPRESSION_OF_CONCERN, SUPPORTS, 0",
    "CORRECTED, SUPPORTS, 0",
    "CURRENT, SUPPORTS, 0"
  })
  void findsRetractedWorkCitedInSupport(PublicationStatus status, Stance stance, int count) {
    Mechanism mechanism =
        Mechanism.builder()
            .id("m")
            .label("m")
            .addEvidence(evidence("wang").toBuilder().stance(stance).build())
            .build();

    assertThat(run(CHECK, study(status), mechanism)).hasSize(count);
  }

  @Test
  void saysWhereItIsCited() {
    Therapy therapy =
        Therapy.builder()
            .id("exosomes")
            .label("exosomes")
            .kind(TherapyKind.EXOSOME_THERAPY)
            .addAdvantages(
                Claim.builder()
                    .topic(ClaimTopic.EFFICACY)
                    .statement("works")
                    .addEvidence(evidence("li"), evidence("wang"))
                    .build())
            .build();

    assertThat(run(CHECK, study(PublicationStatus.RETRACTED), CheckFixture.study("li"), therapy))
        .containsExactly(
            Finding.builder()
                .code("retracted-support")
                .severity(Severity.WARNING)
                .pointer("/therapies/0/advantages/0/evidence/1/study")
                .entry(EntryId.of("exosomes"))
                .message("expected support that was not retracted, but was 'wang'")
                .build());
  }

  @Test
  void leavesAMissingStudyToTheCheckOfReferences() {
    Mechanism mechanism =
        Mechanism.builder().id("m").label("m").addEvidence(evidence("gone")).build();

    assertThat(run(CHECK, mechanism)).isEmpty();
  }
}
