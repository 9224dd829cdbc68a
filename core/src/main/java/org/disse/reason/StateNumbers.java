package org.disse.reason;

/**
 * Numbers pairs of an entry and a cell in the order in which they are met. What it costs grows with
 * the pairs met, not with those there are.
 */
final class StateNumbers {
  private static final long NONE = 0;
  private static final long LOW = 0xffff_ffffL;

  private final Ints nodes = new Ints();
  private final Ints cells = new Ints();

  /**
   * Open hash table: a hash above, a number plus 1 below. The hash is there to tell other pairs at
   * a glance and to grow without a look at the pairs, which lie far apart.
   */
  private long[] table = new long[64];

  int size() {
    return nodes.size();
  }

  int node(int number) {
    return nodes.get(number);
  }

  int cell(int number) {
    return cells.get(number);
  }

  /** The number of a pair; -1 if it was not met. */
  int find(int node, int cell) {
    return (int) (table[place(hash(node, cell), node, cell)] & LOW) - 1;
  }

  /** Where a pair stands in the table, or would. */
  private int place(int hash, int node, int cell) {
    int at = hash & (table.length - 1);
    while (table[at] != NONE) {
      int number = (int) (table[at] & LOW) - 1;
      if ((int) (table[at] >>> Integer.SIZE) == hash
          && nodes.get(number) == node
          && cells.get(number) == cell) {
        return at;
      }
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  /** The number of a pair, a new one if it was not met yet. */
  int number(int node, int cell) {
    int hash = hash(node, cell);
    int at = place(hash, node, cell);
    if (table[at] != NONE) {
      return (int) (table[at] & LOW) - 1;
    }
    nodes.add(node);
    cells.add(cell);
    table[at] = (long) hash << Integer.SIZE | nodes.size();
    if (nodes.size() > table.length / 2) {
      grow();
    }
    return nodes.size() - 1;
  }

  private static int hash(int node, int cell) {
    int hash = node * 0x9E3779B9 + cell * 0x85EBCA6B;
    hash = (hash ^ hash >>> 16) * 0x7FEB352D;
    return hash ^ hash >>> 15;
  }

  private void grow() {
    long[] larger = new long[2 * table.length];
    for (long entry : table) {
      if (entry != NONE) {
        int at = (int) (entry >>> Integer.SIZE) & (larger.length - 1);
        while (larger[at] != NONE) {
          at = (at + 1) & (larger.length - 1);
        }
        larger[at] = entry;
      }
    }
    table = larger;
  }
}
