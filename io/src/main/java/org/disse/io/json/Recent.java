package org.disse.io.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values that were read not long ago, by the raw bytes they were read from: a term that occurs ten
 * thousand times is decoded and checked once and kept in memory once.
 *
 * <p>Each value may stand in one of two slots; a new one takes the first and pushes what was there
 * into the second, whose value is forgotten. So the table is bounded whatever the input is, finding
 * takes two comparisons at the most, and hostile input can neither fill it nor slow it down. Not
 * thread-safe: it belongs to one reader session.
 *
 * @param <V> the values
 */
final class Recent<V> {
  /** Instead of a slot. */
  static final int NONE = -1;

  private static final int LEAST = 64;

  /** So few that they stay in a processor's cache: what must be fetched from memory costs more. */
  private static final int MOST = 1 << 10;

  /**
   * After so many misses in a row only every sixteenth is remembered: it costs more than it gives.
   */
  private static final int PATIENCE = 500;

  /**
   * A slot is four words, the hash and up to 24 bytes of the key: a short key is compared without
   * leaving the line of the cache that its hash stands in.
   */
  private static final int WORDS = 4;

  private static final int SHORT = (WORDS - 1) * Long.BYTES;
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private long[] words = new long[WORDS * LEAST];

  /** The key of a slot, if it is long, and its value, side by side. */
  private @Nullable Object[] slots = new @Nullable Object[2 * LEAST];

  private int puts;
  private int credit = PATIENCE;

  /**
   * The value of the bytes of a string.
   *
   * @param bytes what they stand in, two words or more behind them
   * @param hash of them
   * @return the value, or null if it is not known
   */
  @SuppressWarnings("unchecked") // Only put() fills the array, and it takes a V.
  @Nullable V find(byte[] bytes, int from, int to, long hash) {
    int i = slot(hash);
    if (words[WORDS * i] == hash && isKey(i, bytes, from, to)) {
      credit = PATIENCE;
      return (V) slots[2 * i + 1];
    }
    return null;
  }

  /**
   * The slot whose bytes stand at an offset, however long they are; of those put by {@link #putAt}.
   *
   * @param hash of bytes that the key begins with
   * @return the slot, or {@link #NONE}
   */
  int findAt(byte[] bytes, int from, int end, long hash) {
    int i = slot(hash);
    if (slots[2 * i] instanceof byte[] key
        && key.length <= end - from
        && Arrays.equals(key, 0, key.length, bytes, from, from + key.length)) {
      credit = PATIENCE;
      return i;
    }
    return NONE;
  }

  @SuppressWarnings("unchecked") // Only put() fills the array, and it takes a V.
  @Nullable V value(int slot) {
    return (V) slots[2 * slot + 1];
  }

  int keyLength(int slot) {
    return slots[2 * slot] instanceof byte[] key ? key.length : 0;
  }

  /** Remembers a value by the bytes of a string, unless nothing has been found here for long. */
  void put(byte[] bytes, int from, int to, long hash, V value) {
    if (to - from > SHORT) {
      putAt(bytes, from, to, hash, value);
    } else if (isWorthIt()) {
      int i = taken(hash, null, value);
      for (int k = 0; k < WORDS - 1; k++) {
        words[WORDS * i + 1 + k] = word(bytes, from + Long.BYTES * k, to);
      }
    }
  }

  /** The same by bytes whose length is not known when they are looked for. */
  void putAt(byte[] bytes, int from, int to, long hash, V value) {
    if (isWorthIt()) {
      taken(hash, Arrays.copyOfRange(bytes, from, to), value);
    }
  }

  private boolean isWorthIt() {
    return --credit >= 0 || (credit & 15) == 15;
  }

  private int taken(long hash, byte @Nullable [] key, V value) {
    if (++puts > slots.length / 2 && slots.length < 2 * MOST) {
      grow();
    }
    int i = freed(hash);
    words[WORDS * i] = hash;
    slots[2 * i] = key;
    slots[2 * i + 1] = value;
    return i;
  }

  /**
   * Zeros behind the end: a zero byte cannot stand in a string, so this tells lengths apart too.
   */
  private static long word(byte[] bytes, int at, int to) {
    int length = to - at;
    if (length >= Long.BYTES) {
      return (long) WORD.get(bytes, at);
    }
    return (long) WORD.get(bytes, at) & ~(-1L << (Byte.SIZE * Math.max(0, length)));
  }

  private boolean isKey(int slot, byte[] bytes, int from, int to) {
    if (to - from > SHORT) {
      return slots[2 * slot] instanceof byte[] key
          && Arrays.equals(key, 0, key.length, bytes, from, to);
    }
    int w = WORDS * slot;
    return words[w + 1] == word(bytes, from, to)
        && words[w + 2] == word(bytes, from + Long.BYTES, to)
        && words[w + 3] == word(bytes, from + 2 * Long.BYTES, to)
        && slots[2 * slot] == null;
  }

  /** The one of two slots that has this hash; the second if none has. */
  private int slot(long hash) {
    int first = first(hash);
    return words[WORDS * first] == hash ? first : first ^ 1;
  }

  private int first(long hash) {
    return (int) (hash >>> 32) & (slots.length / 2 - 1);
  }

  /** The first slot of a hash, after what stood there has been moved to the second. */
  private int freed(long hash) {
    int first = first(hash);
    move(words, slots, first, first ^ 1);
    return first;
  }

  private void move(long[] oldWords, @Nullable Object[] old, int from, int to) {
    System.arraycopy(oldWords, WORDS * from, words, WORDS * to, WORDS);
    System.arraycopy(old, 2 * from, slots, 2 * to, 2);
  }

  private void grow() {
    long[] oldWords = words;
    @Nullable Object[] old = slots;
    words = new long[4 * oldWords.length];
    slots = new @Nullable Object[4 * old.length];
    for (int i = 0; i < old.length / 2; i++) {
      if (old[2 * i + 1] != null) {
        move(oldWords, old, i, freed(oldWords[WORDS * i]));
      }
    }
  }
}
