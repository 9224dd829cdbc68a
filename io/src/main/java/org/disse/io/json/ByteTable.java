package org.disse.io.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A map from the raw bytes of a string to the value they stand for, so that a constant is found
 * without making a {@code String} of its name. Open addressing; filled once, then only read.
 */
final class ByteTable<V> {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
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

  /** All steps over the first bytes; a word or more stands behind them. */
  static long hash(byte[] bytes, int length) {
    long hash = 0;
    int i = 0;
    for (; i + Long.BYTES <= length; i += Long.BYTES) {
      hash = step(hash, (long) WORD.get(bytes, i));
    }
    return step(hash, (long) WORD.get(bytes, i) & ~(-1L << (Byte.SIZE * (length - i))));
  }

  static long hash(byte[] key) {
    return hash(Arrays.copyOf(key, key.length + Long.BYTES), key.length);
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
