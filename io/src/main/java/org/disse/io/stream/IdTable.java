package org.disse.io.stream;

import org.jspecify.annotations.Nullable;

/**
 * A map from fingerprints to 16 bits each, in plain arrays: 18 bytes a slot, and 24 to 32 bytes an
 * id while it grows. It is made of many small tables which grow one by one, so that growing never
 * needs twice the memory.
 */
final class IdTable {
  private static final int SEGMENTS = 1 << 10;

  private final @Nullable Segment[] segments = new @Nullable Segment[SEGMENTS];
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
    Segment segment = segments[number(high)];
    return segment == null ? 0 : segment.values[segment.slot(high, low)] & 0xffff;
  }

  /**
   * Gives a fingerprint a value other than 0. Returns false, and does nothing, if it is a new one
   * and the table is full.
   */
  boolean put(long high, long low, int value) {
    int number = number(high);
    Segment segment = segments[number];
    if (segment == null) {
      segment = new Segment(8);
      segments[number] = segment;
    }
    int slot = segment.slot(high, low);
    if (segment.values[slot] == 0) {
      if (size == most) {
        return false;
      }
      size++;
      segment.size++;
      if (segment.size * 4 > segment.values.length * 3) {
        segment = segment.grown();
        segments[number] = segment;
        slot = segment.slot(high, low);
      }
      segment.highs[slot] = high;
      segment.lows[slot] = low;
    }
    segment.values[slot] = (short) value;
    return true;
  }

  private static int number(long high) {
    return (int) (high >>> 54);
  }

  /** Open addressing with linear probing; at most three quarters full. */
  private static final class Segment {
    private final long[] highs;
    private final long[] lows;
    private final short[] values;
    private int size;

    Segment(int slots) {
      highs = new long[slots];
      lows = new long[slots];
      values = new short[slots];
    }

    /** The slot that holds the fingerprint, or the free one in which it belongs. */
    int slot(long high, long low) {
      // Any number of slots, so that a table may grow by half: the low bits scaled to it.
      int slots = values.length;
      int i = (int) (((low & 0xffffffffL) * slots) >>> 32);
      while (values[i] != 0 && (lows[i] != low || highs[i] != high)) {
        i = i + 1 == slots ? 0 : i + 1;
      }
      return i;
    }

    Segment grown() {
      Segment grown = new Segment(values.length + values.length / 2);
      for (int i = 0; i < values.length; i++) {
        if (values[i] != 0) {
          int slot = grown.slot(highs[i], lows[i]);
          grown.highs[slot] = highs[i];
          grown.lows[slot] = lows[i];
          grown.values[slot] = values[i];
        }
      }
      grown.size = size;
      return grown;
    }
  }
}
