package org.disse.reason;

import java.util.Arrays;

/**
 * The states of a walk in the order in which they are met, which makes them their own queue, each
 * with the edge and the state that it was met by. They lie in pages that are never moved: a walk
 * that meets millions copies none of them, and what belongs to one comes out of memory together.
 */
final class WalkedStates {
  private static final int BITS_OF_PAGE = 8;
  private static final int STATES = 1 << BITS_OF_PAGE;
  private static final int WORDS = 2;

  private long[][] pages = new long[4][];
  private int size;

  int size() {
    return size;
  }

  void add(int node, int signedCell, int edge, int from) {
    int number = size >>> BITS_OF_PAGE;
    int at = WORDS * (size & (STATES - 1));
    if (at == 0) {
      begin(number);
    }
    long[] page = pages[number];
    page[at] = (long) node << Integer.SIZE | signedCell;
    page[at + 1] = (long) edge << Integer.SIZE | (from & 0xffff_ffffL);
    size++;
  }

  private void begin(int number) {
    if (number == pages.length) {
      pages = Arrays.copyOf(pages, 2 * number);
    }
    pages[number] = new long[WORDS * STATES];
  }

  int node(int state) {
    return (int) (word(state, 0) >>> Integer.SIZE);
  }

  /** The cell and the sign. */
  int signedCell(int state) {
    return (int) word(state, 0);
  }

  /** The edge that it was met by. */
  int cameBy(int state) {
    return (int) (word(state, 1) >> Integer.SIZE);
  }

  /** The state that it was met from. */
  int cameFrom(int state) {
    return (int) word(state, 1);
  }

  private long word(int state, int number) {
    return pages[state >>> BITS_OF_PAGE][WORDS * (state & (STATES - 1)) + number];
  }
}
