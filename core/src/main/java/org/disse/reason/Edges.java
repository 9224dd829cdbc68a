package org.disse.reason;

import java.util.function.IntUnaryOperator;
import org.disse.mechanism.Sign;

/**
 * All steps as edges, 12 bytes each, sorted by subject and then as the knowledge base gives them;
 * parallel ones stay apart. All that a walk needs of an edge is one word, so that the edges of an
 * entry come out of memory together.
 *
 * @param first where the edges of a node begin; one more than there are nodes
 * @param leads object, place (see {@link Places}), and sign, context dependence and standing
 * @param slots where the step is written, see {@link Slots}
 */
// The arrays are the point; they are written by the builder alone and never leave the package.
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"}) // Ordinals live as long as the graph.
record Edges(int[] first, long[] leads, int[] slots) {
  /** How many entries have their edges fetched at once; they fit into the nearest cache. */
  static final int BATCH = 32;

  private static final int SIGN = 0b11;
  private static final int CONTEXT_DEPENDENT = 0b100;
  private static final int STANDING_SHIFT = 3;

  static byte mark(Sign sign, boolean contextDependent, Standing standing) {
    return (byte)
        (sign.ordinal()
            | (contextDependent ? CONTEXT_DEPENDENT : 0)
            | standing.ordinal() << STANDING_SHIFT);
  }

  /** What a walk needs of an edge, as one word. */
  static long lead(int object, int place, byte mark) {
    return (long) object << Integer.SIZE | (long) place << Byte.SIZE | (mark & 0xff);
  }

  int count() {
    return slots.length;
  }

  /**
   * Loads the edges of the next states of a walk, which lie anywhere in memory. One after the other
   * each would be waited for; here none depends on another, so that all are on their way at once. A
   * fifth faster where a million steps no longer fit into a cache, and no slower where they do.
   *
   * @param node the entry of a state
   * @param begin the first state; at most a batch from there is fetched
   * @param end the state behind the last
   * @return of no use but to be kept, lest the compiler leave out the loads
   */
  long fetch(IntUnaryOperator node, int begin, int end) {
    long seen = 0;
    for (int state = begin; state < Math.min(begin + BATCH, end); state++) {
      int number = node.applyAsInt(state);
      int from = first[number];
      int to = first[number + 1];
      if (from < to) {
        seen ^= leads[from] ^ leads[to - 1];
      }
    }
    return seen;
  }

  /** The object. */
  int to(int edge) {
    return (int) (leads[edge] >>> Integer.SIZE);
  }

  /** Where it happens. */
  int place(int edge) {
    return (int) leads[edge] >>> Byte.SIZE;
  }

  /** Where the step is written. */
  int slot(int edge) {
    return slots[edge];
  }

  private int marks(int edge) {
    return (int) leads[edge] & 0xff;
  }

  /** 1, -1, or 0 where no direction is stated. */
  int sign(int edge) {
    int sign = marks(edge) & SIGN;
    return sign == Sign.NONE.ordinal() ? 0 : sign == Sign.POSITIVE.ordinal() ? 1 : -1;
  }

  boolean contextDependent(int edge) {
    return (marks(edge) & CONTEXT_DEPENDENT) != 0;
  }

  Standing standing(int edge) {
    return Standing.at(marks(edge) >> STANDING_SHIFT);
  }
}
