package org.disse.io.diff;

import java.util.Arrays;

/** What may stay where it is when a list is brought into another order. */
final class Ascending {
  private Ascending() {}

  /**
   * A longest ascending subsequence of distinct numbers.
   *
   * @return for each number whether it belongs to it
   */
  static boolean[] longest(int[] numbers) {
    int[] last = new int[numbers.length];
    int[] before = new int[numbers.length];
    int length = 0;
    for (int i = 0; i < numbers.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (numbers[last[middle]] < numbers[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : last[low - 1];
      last[low] = i;
      length = Math.max(length, low + 1);
    }
    boolean[] stays = new boolean[numbers.length];
    Arrays.fill(stays, false);
    for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = before[i]) {
      stays[i] = true;
    }
    return stays;
  }
}
