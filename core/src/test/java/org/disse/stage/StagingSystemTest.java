package org.disse.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StagingSystemTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "METAVIR | METAVIR | F0 F1 F2 F3 F4 | 0 1 2 3 4",
        "ISHAK | Ishak | 0 1 2 3 4 5 6 | 0 1 2 3 4 5 6",
        "SCHEUER | Scheuer | S0 S1 S2 S3 S4 | 0 1 2 3 4",
        "BATTS_LUDWIG | Batts-Ludwig | 0 1 2 3 4 | 0 1 2 3 4",
        "NASH_CRN | NASH CRN | F0 F1 F1a F1b F1c F2 F3 F4 | 0 1 1 1 1 2 3 4",
        "BRUNT | Brunt | 1 2 3 4 | 1 2 3 4"
      })
  void hasItsStagesInOrder(StagingSystem system, String label, String codes, String orders) {
    assertThat(system.label()).isEqualTo(label);
    assertThat(String.join(" ", system.codes())).isEqualTo(codes);
    assertThat(system.stages())
        .extracting(stage -> Integer.toString(stage.order()))
        .containsExactly(orders.split(" ", -1));
  }

  @ParameterizedTest
  @EnumSource
  void findsEachOfItsStagesAndNoOther(StagingSystem system) {
    for (StagingSystem.Stage stage : system.stages()) {
      assertThat(system.stage(stage.code())).contains(stage);
      assertThat(stage.description()).isNotBlank();
    }
    assertThat(system.stage("F9")).isEmpty();
    assertThat(system.stage("")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void endsInCirrhosis(StagingSystem system) {
    assertThat(system.stages().get(system.stages().size() - 1).description()).endsWith("cirrhosis");
  }

  @ParameterizedTest
  @EnumSource
  void handsOutUnmodifiableStages(StagingSystem system) {
    assertThatThrownBy(() -> system.stages().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
