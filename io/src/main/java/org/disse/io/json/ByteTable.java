package org.disse.io.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A map from the raw bytes of a string to the value they stand for, so that a constant is found
 * without making a {@code String} of its name. Open addressing; filled once, then only read.
 */
final class ByteTable<V> {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private byte[][] keys = new byte[64][];
  private long[] hashes = new long[64];
  private @Nullable Object[] values;
  private int size;

  ByteTable() {
    this.values = new @Nullable Object[keys.length];
  }

  /**
   * One step of the hash, eight bytes at a time; made by the same scan that finds the closing
   * quote.
   */
  static long step(long hash, long word) {
    long mixed = (hash ^ word) * MULTIPLIER;
    return mixed ^ (mixed >>> 29);
  }

  static long hash(byte[] key) {
    long hash = 0;
    int i = 0;
    for (; i + 8 <= key.length; i += 8) {
      hash = step(hash, word(key, i, 8));
    }
    return step(hash, word(key, i, key.length - i));
  }

  private static long word(byte[] key, int from, int length) {
    long word = 0;
    for (int i = 0; i < length; i++) {
      word |= (key[from + i] & 0xffL) << (8 * i);
    }
    return word;
  }

  @SuppressWarnings("unchecked") // Only put() fills the array, and it takes a V.
  @Nullable V find(byte[] bytes, int from, int to, long hash) {
    int mask = keys.length - 1;
    int i = (int) (hash >>> 32) & mask;
    for (byte[] key = keys[i]; key != null; key = keys[i]) {
      if (hashes[i] == hash && Arrays.equals(key, 0, key.length, bytes, from, to)) {
        return (V) values[i];
      }
      i = (i + 1) & mask;
    }
    return null;
  }

  void put(byte[] key, V value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    insert(key, hash(key), value);
  }

  private void grow() {
    byte[][] oldKeys = keys;
    long[] oldHashes = hashes;
    @Nullable Object[] oldValues = values;
    int length = oldKeys.length * 2;
    keys = new byte[length][];
    hashes = new long[length];
    values = new @Nullable Object[length];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        insert(oldKeys[i], oldHashes[i], oldValues[i]);
      }
    }
  }

  private void insert(byte[] key, long hash, @Nullable Object value) {
    int mask = keys.length - 1;
    int i = (int) (hash >>> 32) & mask;
    while (keys[i] != null) {
      i = (i + 1) & mask;
    }
    keys[i] = key;
    hashes[i] = hash;
    values[i] = value;
    size++;
  }
}
