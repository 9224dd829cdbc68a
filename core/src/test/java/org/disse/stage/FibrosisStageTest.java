package org.disse.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FibrosisStageTest {
  @ParameterizedTest
  @CsvSource({"METAVIR, F3, 3", "ISHAK, 6, 6", "NASH_CRN, F1c, 1", "BRUNT, 1, 1"})
  void knowsItsOrder(StagingSystem system, String code, int order) {
    FibrosisStage stage = FibrosisStage.of(system, code);

    assertThat(stage.system()).isEqualTo(system);
    assertThat(stage.stage()).isEqualTo(code);
    assertThat(stage.order()).isEqualTo(order);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "METAVIR; 3; METAVIR [F0, F1, F2, F3, F4]",
        "METAVIR; f3; METAVIR [F0, F1, F2, F3, F4]",
        "BRUNT; 0; Brunt [1, 2, 3, 4]",
        "ISHAK; 7; Ishak [0, 1, 2, 3, 4, 5, 6]"
      })
  void rejectsAStageOfAnotherSystem(StagingSystem system, String code, String expected) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> FibrosisStage.of(system, code))
        .withMessage("expected a stage of " + expected + ", but was '" + code + "'");
  }

  @Test
  void isNotEqualToTheSameCodeOfAnotherSystem() {
    assertThat(FibrosisStage.of(StagingSystem.ISHAK, "4"))
        .isNotEqualTo(FibrosisStage.of(StagingSystem.BATTS_LUDWIG, "4"));
  }
}
