package org.disse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.disse.stage.FibrosisStage;
import org.disse.stage.StagingSystem;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageChangeTest {
  @ParameterizedTest
  @CsvSource({
    "METAVIR, F3, F1, METAVIR F3 to F1: improved by 2",
    "METAVIR, F0, F4, METAVIR F0 to F4: worsened by 4",
    "ISHAK, 6, 5, Ishak 6 to 5: improved by 1",
    "SCHEUER, S2, S2, Scheuer S2 to S2: unchanged",
    "NASH_CRN, F1a, F1c, NASH CRN F1a to F1c: unchanged",
    "NASH_CRN, F1c, F2, NASH CRN F1c to F2: worsened by 1"
  })
  void tellsHowFarAndWhichWay(StagingSystem system, String from, String to, String told) {
    assertThat(change(system, from, to)).hasToString(told);
  }

  @Test
  void refusesStagesOfTwoSystems() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                new StageChange(
                    FibrosisStage.of(StagingSystem.METAVIR, "F3"),
                    FibrosisStage.of(StagingSystem.ISHAK, "3")))
        .withMessage("expected a stage of METAVIR, but was 'Ishak 3'");
  }

  @ParameterizedTest
  @CsvSource({
    "METAVIR, F4, F3, true, false",
    "METAVIR, F3, F4, false, true",
    "METAVIR, F4, F4, false, false",
    "METAVIR, F3, F2, false, false",
    "ISHAK, 6, 5, true, false",
    "ISHAK, 5, 4, false, false"
  })
  void keepsCirrhosisApartFromFibrosis(
      StagingSystem system, String from, String to, boolean leaves, boolean reaches) {
    StageChange change = change(system, from, to);

    assertThat(change.leavesCirrhosis()).isEqualTo(leaves);
    assertThat(change.reachesCirrhosis()).isEqualTo(reaches);
  }

  private static StageChange change(StagingSystem system, String from, String to) {
    return new StageChange(FibrosisStage.of(system, from), FibrosisStage.of(system, to));
  }
}
