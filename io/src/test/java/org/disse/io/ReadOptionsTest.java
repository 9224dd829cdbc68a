package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class ReadOptionsTest {
  private static final ReadOptions USUAL = ReadOptions.of(Preset.STRICT);
  private static final Map<String, IntFunction<ReadOptions>> LIMITS =
      Map.of(
          "maxBytes from 1 to 1073741824", USUAL::withMaxBytes,
          "maxDepth from 1 to 64", USUAL::withMaxDepth,
          "maxStringBytes from 1 to 2147483647", USUAL::withMaxStringBytes,
          "maxNumberLength from 1 to 2147483647", USUAL::withMaxNumberLength,
          "maxEntries from 1 to 2147483647", USUAL::withMaxEntries,
          "maxFindings from 1 to 2147483647", USUAL::withMaxFindings);

  @Test
  void refuseLimitsOutOfRangeByName() {
    LIMITS.forEach(
        (range, option) -> {
          int most = Integer.parseInt(range.replaceAll(".* ", ""));
          assertThat(option.apply(1)).isNotEqualTo(USUAL);
          assertThat(option.apply(most)).isNotNull();
          for (int value : new int[] {0, -1, Integer.MIN_VALUE, most + 1}) {
            assertThatThrownBy(() -> option.apply(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected " + range + ", but was '" + value + "'");
          }
        });
    assertThat(List.copyOf(LIMITS.keySet())).hasSize(6);
  }
}
