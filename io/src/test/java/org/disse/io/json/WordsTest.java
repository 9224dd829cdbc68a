package org.disse.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
  /** Those that differ from a line feed in one bit, or by one, are the likely mistakes. */
  private static byte[] likely(Random random, int length) {
    byte[] near = {
      '\n',
      '\n',
      '\n' + 1,
      '\n' - 1,
      (byte) ('\n' ^ 0x80),
      0,
      -1,
      'x',
      '"',
      (byte) 0xbf,
      (byte) 0xc0
    };
    byte[] bytes = new byte[length + Utf8Source.PADDING];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = near[random.nextInt(near.length)];
    }
    return bytes;
  }

  private static int[] oneByOne(int from, int end, IntPredicate wanted) {
    return IntStream.range(from, end).filter(wanted).toArray();
  }

  private static int first(int[] found, int end) {
    return found.length == 0 ? end : found[0];
  }

  @Test
  void bytesAreFoundAndCountedAsOneByOne() {
    Random random = new Random(1);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = likely(random, random.nextInt(40));
      int length = bytes.length - Utf8Source.PADDING;
      int from = random.nextInt(length + 1);
      int end = from + random.nextInt(length - from + 1);

      int[] feeds = oneByOne(from, end, i -> bytes[i] == '\n');
      int[] either = oneByOne(from, end, i -> bytes[i] == '\n' || bytes[i] == '"');
      int[] leads = oneByOne(from, end, i -> (bytes[i] & 0xc0) != 0x80);

      assertThat(Words.first(bytes, from, end, '\n')).isEqualTo(first(feeds, end));
      assertThat(Words.first(bytes, from, end, '"', '\n')).isEqualTo(first(either, end));
      assertThat(Words.count(bytes, from, end, '\n')).isEqualTo(feeds.length);
      assertThat(Words.codePoints(bytes, from, end)).isEqualTo(leads.length);
    }
  }

  @Test
  void everyByteIsToldFromEveryOther() {
    for (int wanted = 0; wanted < 128; wanted++) {
      for (int there = 0; there < 256; there++) {
        byte[] bytes = new byte[1 + Utf8Source.PADDING];
        Arrays.fill(bytes, (byte) there);

        assertThat(Words.count(bytes, 0, 1, (char) wanted)).isEqualTo(wanted == there ? 1 : 0);
        assertThat(Words.first(bytes, 0, 1, (char) wanted)).isEqualTo(wanted == there ? 0 : 1);
      }
    }
  }
}
