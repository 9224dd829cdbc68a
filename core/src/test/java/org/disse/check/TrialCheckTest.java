package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.run;

import java.util.List;
import org.disse.entry.EntryId;
import org.disse.evidence.ClinicalTrial;
import org.disse.evidence.TrialStatus;
import org.disse.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialCheckTest {
  private static final Check CHECK = new TrialCheck();

  private static ClinicalTrial.Builder trial(TrialStatus status) {
    return ClinicalTrial.builder().id("NCT05871463").title("A trial").status(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2022, true",
    "2023-05, 2023-04, true",
    "2023-05, 2023-05-01, false",
    "2023, 2023, false",
    "2023, 2025-01-01, false"
  })
  void findsACompletionBeforeTheStart(String start, String completion, boolean found) {
    ClinicalTrial trial =
        trial(TrialStatus.RECRUITING)
            .startDate(PartialDate.parse(start))
            .completionDate(PartialDate.parse(completion))
            .build();

    assertThat(run(CHECK, trial).stream().map(Finding::toString))
        .containsExactlyElementsOf(
            found
                ? List.of(
                    "warning contradictory-trial /trials/0/completionDate expected a completion"
                        + " after the start, but was '"
                        + completion
                        + "'")
                : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, 2023, 2025, true",
    "COMPLETED, 2025, 2025-06, false",
    "COMPLETED, 2026, 2025, false",
    "RECRUITING, 2023, 2025, false"
  })
  void findsATrialCompletedBeforeItEnds(
      TrialStatus status, String statusDate, String completion, boolean found) {
    ClinicalTrial trial =
        trial(status)
            .statusDate(PartialDate.parse(statusDate))
            .completionDate(PartialDate.parse(completion))
            .build();

    assertThat(run(CHECK, trial).stream().map(Finding::toString))
        .containsExactlyElementsOf(
            found
                ? List.of(
                    "warning contradictory-trial /trials/0/status expected a status other than"
                        + " completed before the trial ends, but was 'completed'")
                : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, 2023-04, 2023-05, true",
    "TERMINATED, 2023-04, 2023-05, true",
    "ACTIVE_NOT_RECRUITING, 2022, 2023-05, true",
    "ACTIVE_NOT_RECRUITING, 2023, 2023-05, false",
    "ACTIVE_NOT_RECRUITING, 2023-06, 2023-05, false",
    "NOT_YET_RECRUITING, 2023-04, 2023-05, false",
    "RECRUITING, 2023-04, 2023-05, false",
    "ENROLLING_BY_INVITATION, 2023-04, 2023-05, false",
    "SUSPENDED, 2023-04, 2023-05, false",
    "WITHDRAWN, 2023-04, 2023-05, false",
    "UNKNOWN, 2023-04, 2023-05, false"
  })
  void findsATrialThatHasRunBeforeItStarts(
      TrialStatus status, String statusDate, String start, boolean found) {
    ClinicalTrial trial =
        trial(status)
            .statusDate(PartialDate.parse(statusDate))
            .startDate(PartialDate.parse(start))
            .build();

    assertThat(run(CHECK, trial).stream().map(Finding::toString))
        .containsExactlyElementsOf(
            found
                ? List.of(
                    "warning contradictory-trial /trials/0/statusDate expected a status date after"
                        + " the start of a trial that has run, but was '"
                        + statusDate
                        + "'")
                : List.of());
  }

  @Test
  void reportsAnEarlyCompletionOnce() {
    ClinicalTrial trial =
        trial(TrialStatus.COMPLETED)
            .statusDate(PartialDate.parse("2022"))
            .startDate(PartialDate.parse("2023"))
            .completionDate(PartialDate.parse("2025"))
            .build();

    assertThat(run(CHECK, trial)).extracting(Finding::pointer).containsExactly("/trials/0/status");
  }

  @ParameterizedTest
  @CsvSource({"WITHDRAWN, 1, true", "WITHDRAWN, 0, false", "TERMINATED, 60, false"})
  void findsParticipantsOfAWithdrawnTrial(TrialStatus status, int enrollment, boolean found) {
    ClinicalTrial trial = trial(status).enrollment(enrollment).build();

    assertThat(run(CHECK, trial).stream().map(Finding::toString))
        .containsExactlyElementsOf(
            found
                ? List.of(
                    "warning contradictory-trial /trials/0/enrollment expected no participants of a"
                        + " withdrawn trial, but was '1'")
                : List.of());
  }

  @Test
  void findsNothingWhereLittleIsKnown() {
    assertThat(run(CHECK, trial(TrialStatus.COMPLETED).build())).isEmpty();
    assertThat(run(CHECK, trial(TrialStatus.WITHDRAWN).build())).isEmpty();
    assertThat(
            run(CHECK, trial(TrialStatus.COMPLETED).startDate(PartialDate.parse("2023")).build()))
        .isEmpty();
  }

  @Test
  void namesTheTrial() {
    ClinicalTrial trial = trial(TrialStatus.WITHDRAWN).enrollment(7).build();

    assertThat(run(CHECK, trial))
        .singleElement()
        .isEqualTo(
            Finding.builder()
                .code("contradictory-trial")
                .severity(Severity.WARNING)
                .pointer("/trials/0/enrollment")
                .entry(EntryId.of("NCT05871463"))
                .message("expected no participants of a withdrawn trial, but was '7'")
                .build());
  }
}
