package org.disse.reason;

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
