package org.disse.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineFeedsTest {
  /** Those that differ from a line feed in one bit, or by one, are the likely mistakes. */
  private static byte[] likely(Random random, int length) {
    byte[] near = {'\n', '\n', '\n' + 1, '\n' - 1, (byte) ('\n' ^ 0x80), 0, -1, 'x'};
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = near[random.nextInt(near.length)];
    }
    return bytes;
  }

  @Test
  void theyAreFoundAndCountedAsOneByOne() {
    Random random = new Random(1);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = likely(random, random.nextInt(40));
      int from = random.nextInt(bytes.length + 1);
      int end = from + random.nextInt(bytes.length - from + 1);

      int[] found = IntStream.range(from, end).filter(i -> bytes[i] == '\n').toArray();

      assertThat(LineFeeds.count(bytes, from, end)).isEqualTo(found.length);
      assertThat(LineFeeds.first(bytes, from, end)).isEqualTo(found.length == 0 ? end : found[0]);
    }
  }
}
