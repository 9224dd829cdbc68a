package org.disse.reason;

import java.util.List;

/**
 * A way to weigh the evidence of one statement. Higher is better supported, 0 is not supported, and
 * below 0 is refuted. Write your own by implementing it; put it to use with {@link Appraisal}.
 *
 * <p>Two findings of one publication reach it as one {@link Piece}. What it must keep: pieces that
 * are set aside (retracted work, other treatments) count nothing and are shown, and inconclusive is
 * not refuted.
 */
public interface RollUp {
  /**
   * Weighs the evidence of a statement.
   *
   * @param statement what is weighed, in words
   * @param pieces one for each publication
   * @return the score, with a part for each piece
   */
  Score weigh(String statement, List<Piece> pieces);
}
