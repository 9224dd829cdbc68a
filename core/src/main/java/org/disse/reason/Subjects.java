package org.disse.reason;

/**
 * The subjects of the steps to each entry, side by side: the way back, at 4 bytes a step.
 *
 * @param first where those of an entry begin; they end where those of the next begin
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never leaves the package.
record Subjects(int[] first, int[] subjects) {
  /**
   * Turns edges round.
   *
   * @param signed whether only steps that state a direction are taken
   */
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
