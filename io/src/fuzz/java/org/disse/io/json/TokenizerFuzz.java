package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON of any bytes: our tokenizer and jackson-core at its strictest read the same, or neither. */
class TokenizerFuzz {
  static Stream<byte[]> seeds() {
    return DifferentialTest.SEEDS.stream().map(seed -> seed.getBytes(UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "20s")
  void isReadAsJacksonCoreReadsIt(byte[] bytes) {
    assertThat(Outcome.ofOurs(bytes)).isEqualTo(Outcome.ofJackson(bytes));
  }
}
