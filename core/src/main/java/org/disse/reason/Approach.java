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

  /**
   * @param signed whether only steps that state a direction are taken
   */
  Approach(Edges edges, boolean signed, int target) {
    Subjects subjects = Subjects.of(edges, signed);
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

  /**
   * The subjects of the steps to each entry, side by side.
   *
   * @param first where those of an entry begin; they end where those of the next begin
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, and never leaves the package.
  private record Subjects(int[] first, int[] subjects) {
    static Subjects of(Edges edges, boolean signed) {
      int nodes = edges.first().length - 1;
      int[] first = new int[nodes + 1];
      for (int edge = 0; edge < edges.count(); edge++) {
        if (!signed || edges.sign(edge) != 0) {
          first[edges.to(edge) + 1]++;
        }
      }
      for (int i = 0; i < nodes; i++) {
        first[i + 1] += first[i];
      }
      int[] next = first.clone();
      int[] subjects = new int[first[nodes]];
      for (int node = 0; node < nodes; node++) {
        for (int edge = edges.first()[node]; edge < edges.first()[node + 1]; edge++) {
          if (!signed || edges.sign(edge) != 0) {
            subjects[next[edges.to(edge)]++] = node;
          }
        }
      }
      return new Subjects(first, subjects);
    }
  }
}
