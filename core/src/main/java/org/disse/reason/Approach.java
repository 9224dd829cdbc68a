package org.disse.reason;

import java.util.Arrays;

/**
 * How many steps it takes at least from each entry to the target, whatever their cells and
 * evidence: breadth first, backward. No walk is shorter, so that who seeks short ones need not look
 * where they cannot be.
 */
final class Approach {
  /** No step leads there. */
  static final int NEVER = Integer.MAX_VALUE;

  private final int[] distances;

  Approach(Subjects subjects, int target) {
    this.distances = new int[subjects.first().length - 1];
    Arrays.fill(distances, NEVER);
    int[] queue = new int[distances.length];
    distances[target] = 0;
    queue[0] = target;
    int end = 1;
    for (int i = 0; i < end; i++) {
      int here = queue[i];
      for (int j = subjects.first()[here]; j < subjects.first()[here + 1]; j++) {
        int before = subjects.subjects()[j];
        if (distances[before] == NEVER) {
          distances[before] = distances[here] + 1;
          queue[end++] = before;
        }
      }
    }
  }

  /** The steps left from an entry, at least. */
  int from(int entry) {
    return distances[entry];
  }
}
