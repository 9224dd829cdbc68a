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

  /** A hash that chooses a slot, and whose lower bits tell keys apart. */
  private static long hash(long slot, int low) {
    return slot << 32 | low;
  }

  @Test
  void findsKeysOfEveryLengthAndTellsThemFromThoseThatDifferInAByte() {
    for (int length = 0; length < 60; length++) {
      Recent<Integer> recent = new Recent<>();
      byte[] text = padded(" ".repeat(100 + length).getBytes(UTF_8));
      recent.put(text, 100, 100 + length, 7, length);

      assertThat(recent.find(text, 100, 100 + length, 7)).isEqualTo(length);
      assertThat(recent.find(text, 99, 100 + length, 7)).isNull();
      for (int i = 100; i < 100 + length; i++) {
        byte[] other = text.clone();
        other[i] = '!';
        assertThat(recent.find(other, 100, 100 + length, 7)).isNull();
      }
    }
  }

  @Test
  void doesNotTakeALongKeyForTheShortOneBeforeIt() {
    Recent<Integer> recent = new Recent<>();
    byte[] text = padded("short".getBytes(UTF_8));
    recent.put(text, 0, 5, 7, 1);
    recent.putAt(padded(key(1)), 0, key(1).length, 7, 2);

    assertThat(recent.find(text, 0, 5, 7)).isNull();
  }

  @Test
  void movesOneAsideForTheNextAndForgetsTheThird() {
    for (int length : new int[] {5, 50}) {
      Recent<Integer> recent = new Recent<>();
      byte[] text = padded("x".repeat(length).getBytes(UTF_8));
      for (int i = 1; i <= 3; i++) {
        recent.put(text, 0, length, hash(5, i), i);
        assertThat(recent.find(text, 0, length, hash(5, i))).isEqualTo(i);
        assertThat(recent.find(text, 0, length, hash(5, i - 1))).isEqualTo(i == 1 ? null : i - 1);
        assertThat(recent.find(text, 0, length, hash(5, i - 2))).isNull();
      }
    }
  }

  @Test
  void findsWhatBeginsAtAPlaceUpToTheEnd() {
    Recent<Integer> recent = new Recent<>();
    byte[] text = padded("xx{key}{key}".getBytes(UTF_8));
    recent.putAt(text, 2, 7, 7, 1);

    int slot = recent.findAt(text, 7, 12, 7);
    assertThat(slot).isNotEqualTo(Recent.NONE);
    assertThat(recent.value(slot)).isEqualTo(1);
    assertThat(recent.keyLength(slot)).isEqualTo(5);
    assertThat(recent.findAt(text, 2, 12, 7)).isEqualTo(slot);
    assertThat(recent.findAt(text, 7, 11, 7)).isEqualTo(Recent.NONE);
    assertThat(recent.findAt(text, 6, 12, 7)).isEqualTo(Recent.NONE);
    assertThat(recent.keyLength(slot ^ 1)).isZero();
  }

  @Test
  void growsTwiceAndNoMore() {
    Recent<Integer> recent = new Recent<>();
    byte[] text = padded(key(0));
    for (int count = 1; count < 5000; count++) {
      // In the last slot, however many there are.
      recent.putAt(text, 0, 10, -1, count);
      int slots = count <= 64 ? 64 : count <= 256 ? 256 : 1024;
      assertThat(recent.findAt(text, 0, 10, -1)).isEqualTo(slots - 1);
    }
  }

  /** Two slots side by side: in the larger table they may still share them, and in what order. */
  @Test
  void keepsWhatItHasWhenItGrows() {
    for (int slot = 0; slot < 4; slot++) {
      Recent<Integer> recent = new Recent<>();
      byte[] text = padded(key(0));
      recent.put(text, 0, 10, hash(slot, 1), 1);
      recent.put(text, 0, 10, hash(slot, 2), 2);
      for (int i = 0; i < 100; i++) {
        recent.put(text, 0, 10, hash(32, 0), i);
      }

      assertThat(recent.find(text, 0, 10, hash(slot, 1))).isEqualTo(1);
      assertThat(recent.find(text, 0, 10, hash(slot, 2))).isEqualTo(2);
    }
  }

  @Test
  void remembersEverySixteenthAfter500MissesInARowUntilOneIsFound() {
    Recent<Integer> recent = new Recent<>();
    byte[] text = padded("x".repeat(50).getBytes(UTF_8));
    for (int length : new int[] {10, 50}) {
      recent.put(text, 0, length, hash(5, 0), 0);
      assertThat(recent.find(text, 0, length, hash(5, 0))).isEqualTo(0);
      for (int count = 1; count < 600; count++) {
        recent.put(text, 0, length, hash(5, 0), count);

        boolean isRemembered = Integer.valueOf(count).equals(recent.value(5));
        assertThat(isRemembered).as("%d", count).isEqualTo(count <= 500 || count % 16 == 501 % 16);
      }
      recent.put(text, 0, length, hash(5, 0), 0);
      recent.putAt(text, 0, 50, hash(5, 0), 600);
      while (recent.findAt(text, 0, 50, hash(5, 0)) == Recent.NONE) {
        recent.putAt(text, 0, 50, hash(5, 0), 600);
      }
      for (int count = 1; count <= 500; count++) {
        recent.putAt(text, 0, 50, hash(5, 0), count);
        assertThat(recent.value(5)).isEqualTo(count);
      }
      recent.find(text, 0, 50, hash(5, 0));
    }
  }
}
