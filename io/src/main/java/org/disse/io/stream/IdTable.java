package org.disse.io.stream;

import org.jspecify.annotations.Nullable;

/**
 * A map from fingerprints to 16 bits each: 16 bytes a slot, and 22 to 32 bytes an id while it
 * grows. The value takes the place of 16 bits of the fingerprint; 112 are compared.
 *
 * <p>Each slot is two words side by side, since what takes time is fetching them from memory: a
 * table of a million ids fits into no cache. It is made of many small tables which grow one by one,
 * so that growing never needs twice the memory.
 */
final class IdTable {
  private static final int TABLES = 1 << 10;
  private static final int LEAST = 8;
  private static final long VALUE = 0xffff;

  private final long[] @Nullable [] tables = new long[TABLES][];
  private final int[] sizes = new int[TABLES];
  private final int most;
  private int size;

  /**
   * Starts empty.
   *
   * @param most the most fingerprints that it takes
   */
  IdTable(int most) {
    this.most = most;
  }

  /** The value of a fingerprint; 0 if it has none. */
  int find(long high, long low) {
    long[] table = tables[number(high)];
    return table == null ? 0 : (int) (table[slot(table, high, low)] & VALUE);
  }

  /**
   * Gives a fingerprint a value other than 0. Returns false, and does nothing, if it is a new one
   * and the table is full.
   */
  boolean put(long high, long low, int value) {
    int number = number(high);
    long[] table = tables[number];
    if (table == null) {
      table = new long[2 * LEAST];
      tables[number] = table;
    }
    int slot = slot(table, high, low);
    if ((table[slot] & VALUE) == 0) {
      if (size == most) {
        return false;
      }
      size++;
      sizes[number]++;
      if (sizes[number] * 8 > table.length * 3) {
        table = grown(table);
        tables[number] = table;
        slot = slot(table, high, low);
      }
      table[slot + 1] = low;
    }
    table[slot] = (high & ~VALUE) | value;
    return true;
  }

  private static int number(long high) {
    return (int) (high >>> 54);
  }

  /**
   * Where the fingerprint stands, or the free slot in which it belongs: open addressing with linear
   * probing, at most three quarters full.
   */
  private static int slot(long[] table, long high, long low) {
    // Any number of slots, so that a table may grow by half: the low bits scaled to it.
    int slots = table.length / 2;
    int i = 2 * (int) (((low & 0xffffffffL) * slots) >>> 32);
    while ((table[i] & VALUE) != 0 && (table[i + 1] != low || ((table[i] ^ high) & ~VALUE) != 0)) {
      i = i + 2 == table.length ? 0 : i + 2;
    }
    return i;
  }

  private static long[] grown(long[] table) {
    int slots = table.length / 2;
    long[] grown = new long[2 * (slots + slots / 2)];
    for (int i = 0; i < table.length; i += 2) {
      if ((table[i] & VALUE) != 0) {
        int slot = slot(grown, table[i], table[i + 1]);
        grown[slot] = table[i];
        grown[slot + 1] = table[i + 1];
      }
    }
    return grown;
  }
}
