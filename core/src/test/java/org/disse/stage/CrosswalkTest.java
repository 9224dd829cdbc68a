package org.disse.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CrosswalkTest {
  /** As in the table at {@link Crosswalk#source()}. */
  @ParameterizedTest
  @CsvSource({"0, F0", "1, F1", "2, F1", "3, F2", "4, F3", "5, F4", "6, F4"})
  void readsIshakAsMetavir(String ishak, String metavir) {
    assertThat(FibrosisStage.of(StagingSystem.ISHAK, ishak).in(StagingSystem.METAVIR))
        .contains(FibrosisStage.of(StagingSystem.METAVIR, metavir));
  }

  @Test
  void doesNotTurnATableRound() {
    assertThat(FibrosisStage.of(StagingSystem.METAVIR, "F2").in(StagingSystem.ISHAK)).isEmpty();
  }

  @Test
  void saysNothingOfASystemThatNoTableReads() {
    assertThat(FibrosisStage.of(StagingSystem.BRUNT, "4").in(StagingSystem.METAVIR)).isEmpty();
    assertThat(Crosswalk.ISHAK_TO_METAVIR.read(FibrosisStage.of(StagingSystem.BATTS_LUDWIG, "3")))
        .isEmpty();
  }

  @Test
  void leavesAStageOfTheSameSystemAsItIs() {
    FibrosisStage stage = FibrosisStage.of(StagingSystem.NASH_CRN, "F1b");

    assertThat(stage.in(StagingSystem.NASH_CRN)).containsSame(stage);
  }

  @ParameterizedTest
  @EnumSource(StagingSystem.class)
  void callsOnlyTheLastStageCirrhosis(StagingSystem system) {
    assertThat(system.codes().stream().filter(code -> FibrosisStage.of(system, code).isCirrhosis()))
        .containsExactly(system.codes().get(system.codes().size() - 1));
  }

  @Test
  void namesWhereTheTableWasPublished() {
    assertThat(Crosswalk.ISHAK_TO_METAVIR.source()).startsWith("https://www.wjgnet.com/");
  }
}
