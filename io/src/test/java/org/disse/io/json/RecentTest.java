package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
  /** Of 10 to 25 bytes: the table keeps those up to 24 in another way than longer ones. */
  private static byte[] key(int number) {
    return ("number " + "x".repeat(number % 11) + number).getBytes(UTF_8);
  }

  private static byte[] padded(byte[] text) {
    return Arrays.copyOf(text, text.length + Utf8Source.PADDING);
  }

  private static void put(Recent<Integer> recent, int number, long hash) {
    byte[] key = key(number);
    recent.put(padded(key), 0, key.length, hash, number);
  }

  private static List<Integer> kept(Recent<Integer> recent, int count, long hashOrZero) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] key = key(i);
      Integer value =
          recent.find(
              padded(key), 0, key.length, hashOrZero == 0 ? ByteTable.hash(key) : hashOrZero);
      if (value != null) {
        kept.add(value);
        assertThat(value).isEqualTo(i);
      }
    }
    return kept;
  }

  @Test
  void remembersMostOfAFewAndTheLastOfMany() {
    Recent<Integer> few = new Recent<>();
    for (int i = 0; i < 100; i++) {
      put(few, i, ByteTable.hash(key(i)));
    }
    assertThat(kept(few, 100, 0)).hasSizeGreaterThan(60).contains(99);

    Recent<Integer> many = new Recent<>();
    for (int i = 0; i < 100_000; i++) {
      put(many, i, ByteTable.hash(key(i)));
      byte[] key = key(i);
      many.find(padded(key), 0, key.length, ByteTable.hash(key));
    }
    assertThat(kept(many, 100_000, 0)).hasSizeLessThan(10_000).contains(99_999);
  }

  @Test
  void remembersTheLastOfKeysOfOneHash() {
    Recent<Integer> recent = new Recent<>();
    for (int i = 0; i < 400; i++) {
      put(recent, i, 42);
    }

    assertThat(kept(recent, 400, 42)).containsExactly(399);
  }

  @Test
  void looksAtTheWholeKeyAndAtNoMore() {
    Recent<Integer> recent = new Recent<>();
    byte[] text = padded("xabcdefghiy".getBytes(UTF_8));
    recent.put(text, 1, 10, 7, 1);

    assertThat(recent.find(text, 1, 10, 7)).isEqualTo(1);
    assertThat(recent.find(text, 1, 9, 7)).isNull();
    assertThat(recent.find(text, 1, 11, 7)).isNull();
    assertThat(recent.find(text, 1, 10, 8)).isNull();
  }
}
