package org.disse.io.json;

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
  private static final int LEAST = 64;

  /** So few that they stay in a processor's cache: what must be fetched from memory costs more. */
  private static final int MOST = 1 << 10;

  /** After so many misses in a row only every sixteenth is remembered: it costs more than it gives. */
  private static final int PATIENCE = 500;

  private long[] hashes = new long[LEAST];

  /** Key and value of a slot side by side, so that they come into the cache together. */
  private @Nullable Object[] slots = new @Nullable Object[2 * LEAST];

  private int puts;
  private int credit = PATIENCE;

  /**
   * The value of the bytes in a range.
   *
   * @return the value, or null if it is not known
   */
  @SuppressWarnings("unchecked") // Only put() fills the array, and it takes a V.
  @Nullable V find(byte[] bytes, int from, int to, long hash) {
    int i = slot(hash);
    if (slots[2 * i] instanceof byte[] key
        && to - from == key.length
        && Arrays.equals(key, 0, key.length, bytes, from, to)) {
      credit = PATIENCE;
      return (V) slots[2 * i + 1];
    }
    return null;
  }

  /**
   * The slot whose bytes stand at an offset, however long they are.
   *
   * @param hash of bytes that the key begins with
   * @return the slot, or -1
   */
  int findAt(byte[] bytes, int from, int end, long hash) {
    int i = slot(hash);
    if (slots[2 * i] instanceof byte[] key
        && key.length <= end - from
        && Arrays.equals(key, 0, key.length, bytes, from, from + key.length)) {
      credit = PATIENCE;
      return i;
    }
    return -1;
  }

  @SuppressWarnings("unchecked") // Only put() fills the array, and it takes a V.
  @Nullable V value(int slot) {
    return (V) slots[2 * slot + 1];
  }

  int keyLength(int slot) {
    return slots[2 * slot] instanceof byte[] key ? key.length : 0;
  }

  /** Remembers a value, unless nothing has been found here for long. */
  void put(byte[] bytes, int from, int to, long hash, V value) {
    if (--credit < 0 && (credit & 15) != 0) {
      return;
    }
    if (++puts > hashes.length && hashes.length < MOST) {
      grow();
    }
    insert(Arrays.copyOfRange(bytes, from, to), hash, value);
  }

  /** The one of two slots that has this hash; the second if none has. */
  private int slot(long hash) {
    int first = first(hash);
    return hashes[first] == hash ? first : first ^ 1;
  }

  private int first(long hash) {
    return (int) (hash >>> 32) & (hashes.length - 1);
  }

  private void grow() {
    long[] oldHashes = hashes;
    @Nullable Object[] old = slots;
    int length = oldHashes.length * 4;
    hashes = new long[length];
    slots = new @Nullable Object[2 * length];
    for (int i = 0; i < oldHashes.length; i++) {
      Object value = old[2 * i + 1];
      if (old[2 * i] instanceof byte[] key && value != null) {
        insert(key, oldHashes[i], value);
      }
    }
  }

  private void insert(byte[] key, long hash, Object value) {
    int first = first(hash);
    int second = first ^ 1;
    hashes[second] = hashes[first];
    slots[2 * second] = slots[2 * first];
    slots[2 * second + 1] = slots[2 * first + 1];
    hashes[first] = hash;
    slots[2 * first] = key;
    slots[2 * first + 1] = value;
  }
}
