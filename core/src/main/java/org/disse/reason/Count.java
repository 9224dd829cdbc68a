package org.disse.reason;

import java.util.List;

/**
 * Counts publications: those that support the statement less those that refute it.
 *
 * <pre>{@code
 * Appraisal.of(base, new Count()).step(mechanism, step).value();   // 2.0: three for, one against
 * }</pre>
 */
public record Count() implements RollUp {
  @Override
  public Score weigh(String statement, List<Piece> pieces) {
    List<Score> leaves = pieces.stream().map(Count::leaf).toList();
    long support = pieces.stream().filter(Piece::supports).count();
    long against = pieces.stream().filter(Piece::refutes).count();
    double value = leaves.stream().mapToDouble(Score::value).sum();
    return new Score(statement, value, support + " for it, " + against + " against it", leaves);
  }

  private static Score leaf(Piece piece) {
    int value = 0;
    if (piece.supports()) {
      value = 1;
    } else if (piece.refutes()) {
      value = -1;
    }
    return new Score(piece.name(), value, piece.words(), List.of());
  }
}
