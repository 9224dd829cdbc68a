package org.disse.io.stream;

import java.util.Arrays;
import java.util.function.Consumer;
import org.disse.entry.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * A part of the table of waiting references: open addressing with linear probing in plain arrays,
 * 36 bytes a slot, at most three quarters full.
 */
final class WaitingSegment {
  /** Instead of the number of a pointer: where it stands is not known yet. */
  static final int UNPLACED = -2;

  /** One row, with the number of its pointer and the id where it is kept. */
  record Row(
      long high, long low, int line, int column, int pointer, int count, @Nullable EntryId id) {}

  private long[] highs = new long[8];
  private long[] lows = new long[8];
  private int[] lines = new int[8];
  private int[] columns = new int[8];
  private int[] pointers = new int[8];

  /** 0 in a free slot. */
  private int[] counts = new int[8];

  private @Nullable EntryId[] ids = new @Nullable EntryId[8];
  private int size;

  /** Adds a row whose key is not there yet. */
  void put(Row row) {
    if ((size + 1) * 4 > counts.length * 3) {
      grow();
    }
    size++;
    set(slot(row.high(), row.low()), row);
  }

  void countOnce(long high, long low) {
    counts[slot(high, low)]++;
  }

  /** Whether a row is there whose place is not known, and in whose place this line was put. */
  boolean isUnplaced(long high, long low, int line) {
    int slot = slot(high, low);
    return counts[slot] != 0 && pointers[slot] == UNPLACED && lines[slot] == line;
  }

  /** Tells where a row that is there belongs. */
  void place(long high, long low, int line, int column, int pointer) {
    int slot = slot(high, low);
    lines[slot] = line;
    columns[slot] = column;
    pointers[slot] = pointer;
  }

  /** Takes out the row of a key, which must be there. */
  Row take(long high, long low) {
    int slot = slot(high, low);
    Row row = row(slot);
    size--;
    free(slot);
    return row;
  }

  void forEach(Consumer<Row> each) {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] != 0) {
        each.accept(row(i));
      }
    }
  }

  private Row row(int slot) {
    return new Row(
        highs[slot],
        lows[slot],
        lines[slot],
        columns[slot],
        pointers[slot],
        counts[slot],
        ids[slot]);
  }

  private void set(int slot, Row row) {
    highs[slot] = row.high();
    lows[slot] = row.low();
    lines[slot] = row.line();
    columns[slot] = row.column();
    pointers[slot] = row.pointer();
    counts[slot] = row.count();
    ids[slot] = row.id();
  }

  private static int home(long high, long low, int slots) {
    // The kind stands in the high part: the kinds of one id go to different places.
    long mixed = (low ^ (high & 15) * 0x9E3779B97F4A7C15L) & 0xffffffffL;
    return (int) ((mixed * slots) >>> 32);
  }

  private int slot(long high, long low) {
    int slots = counts.length;
    int i = home(high, low, slots);
    while (counts[i] != 0 && (lows[i] != low || highs[i] != high)) {
      i = i + 1 == slots ? 0 : i + 1;
    }
    return i;
  }

  /** Moves those back that stand behind a free slot only because it was taken. */
  private void free(int slot) {
    int slots = counts.length;
    int free = slot;
    int i = (slot + 1) % slots;
    while (counts[i] != 0) {
      int home = home(highs[i], lows[i], slots);
      if (Math.floorMod(i - home, slots) >= Math.floorMod(i - free, slots)) {
        set(free, row(i));
        free = i;
      }
      i = (i + 1) % slots;
    }
    counts[free] = 0;
    ids[free] = null;
  }

  private void grow() {
    WaitingSegment old = new WaitingSegment();
    old.highs = highs;
    old.lows = lows;
    old.lines = lines;
    old.columns = columns;
    old.pointers = pointers;
    old.counts = counts;
    old.ids = ids;
    int slots = counts.length + counts.length / 2;
    highs = new long[slots];
    lows = new long[slots];
    lines = new int[slots];
    columns = new int[slots];
    pointers = new int[slots];
    counts = new int[slots];
    ids = Arrays.copyOf(new @Nullable EntryId[0], slots);
    old.forEach(row -> set(slot(row.high(), row.low()), row));
  }
}
