package org.disse.reason;

import org.disse.mechanism.Sign;

/**
 * All steps as edges, 13 bytes each, sorted by subject and then as the knowledge base gives them;
 * parallel ones stay apart.
 *
 * @param first where the edges of a node begin; one more than there are nodes
 * @param to the object
 * @param slot where the step is written, see {@link Slots}
 * @param place where it happens, see {@link Places}
 * @param marks sign, context dependence and standing
 */
// The arrays are the point; they are written by the builder alone and never leave the package.
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"}) // Ordinals live as long as the graph.
record Edges(int[] first, int[] to, int[] slot, int[] place, byte[] marks) {
  private static final int SIGN = 0b11;
  private static final int CONTEXT_DEPENDENT = 0b100;
  private static final int STANDING_SHIFT = 3;

  static byte mark(Sign sign, boolean contextDependent, Standing standing) {
    return (byte)
        (sign.ordinal()
            | (contextDependent ? CONTEXT_DEPENDENT : 0)
            | standing.ordinal() << STANDING_SHIFT);
  }

  int count() {
    return to.length;
  }

  /** 1, -1, or 0 where no direction is stated. */
  int sign(int edge) {
    int sign = marks[edge] & SIGN;
    return sign == Sign.NONE.ordinal() ? 0 : sign == Sign.POSITIVE.ordinal() ? 1 : -1;
  }

  boolean contextDependent(int edge) {
    return (marks[edge] & CONTEXT_DEPENDENT) != 0;
  }

  Standing standing(int edge) {
    return Standing.at(marks[edge] >> STANDING_SHIFT);
  }
}
