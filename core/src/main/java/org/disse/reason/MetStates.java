package org.disse.reason;

import org.jspecify.annotations.Nullable;

/**
 * Which pairs of an entry and a cell were met, a bit each. The bits of entries that lie near each
 * other lie in one page, and a page is made when one of them is met: a walk costs what it meets,
 * and what it must look up at every step stays small enough for a processor's cache.
 */
final class MetStates {
  private static final int PAGE = 1 << 9;
  private static final int BITS_OF_PAGE = 15;

  private final long cells;
  private final long[] @Nullable [] pages;

  /**
   * @param nodes how many entries there are
   * @param cells how many cells, from 0
   */
  MetStates(int nodes, int cells) {
    this.cells = cells;
    this.pages = new long[(int) (((long) nodes * cells) >>> BITS_OF_PAGE) + 1] @Nullable [];
  }

  /** Adds a pair. Returns whether it is new. */
  boolean add(int node, int cell) {
    long bit = node * cells + cell;
    int number = (int) (bit >>> BITS_OF_PAGE);
    long[] page = pages[number];
    if (page == null) {
      page = new long[PAGE];
      pages[number] = page;
    }
    int word = (int) (bit >>> 6) & (PAGE - 1);
    long mask = 1L << bit;
    boolean isNew = (page[word] & mask) == 0;
    page[word] |= mask;
    return isNew;
  }
}
