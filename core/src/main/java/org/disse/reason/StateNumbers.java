package org.disse.reason;

import java.util.Arrays;

/**
 * Numbers pairs of an entry and a cell in the order in which they are met. The table has a place
 * for every pair if that is not too much, else it is an open hash table.
 */
final class StateNumbers {
  private static final int NONE = -1;
  private static final long MOST_PLACES = 1 << 24;

  private final Ints nodes = new Ints();
  private final Ints cells = new Ints();
  private final int cellCount;
  private final boolean hasPlaceForAll;
  private int[] table;

  StateNumbers(int nodeCount, int cellCount) {
    this.cellCount = cellCount + 1;
    long places = (long) nodeCount * this.cellCount;
    this.hasPlaceForAll = places <= MOST_PLACES;
    this.table = emptied(hasPlaceForAll ? (int) places : 64);
  }

  private static int[] emptied(int size) {
    int[] table = new int[size];
    Arrays.fill(table, NONE);
    return table;
  }

  int size() {
    return nodes.size();
  }

  int node(int number) {
    return nodes.get(number);
  }

  int cell(int number) {
    return cells.get(number);
  }

  /** The number of a pair, a new one if it was not met yet. */
  int number(int node, int cell) {
    int at = hasPlaceForAll ? node * cellCount + cell + 1 : place(node, cell);
    if (table[at] != NONE) {
      return table[at];
    }
    int number = nodes.size();
    table[at] = number;
    nodes.add(node);
    cells.add(cell);
    if (!hasPlaceForAll && 2 * nodes.size() > table.length) {
      grow();
    }
    return number;
  }

  private void grow() {
    table = emptied(2 * table.length);
    for (int i = 0; i < nodes.size(); i++) {
      table[place(nodes.get(i), cells.get(i))] = i;
    }
  }

  private int place(int node, int cell) {
    int hash = (node * cellCount + cell) * 0x9E3779B9;
    int at = (hash ^ hash >>> 15) & (table.length - 1);
    while (table[at] != NONE && (nodes.get(table[at]) != node || cells.get(table[at]) != cell)) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }
}
