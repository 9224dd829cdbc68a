package org.disse.reason;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The belief of INDRA (Gyori and colleagues 2017): the chance that a statement is right, if sources
 * err independently of each other.
 *
 * <p>For a source s with systematic error syst and findings i with random errors rand: {@code P = 1
 * - Π_s (syst_s + Π_i rand_i)}; with findings for (P⁺) and against (P⁻) the score is {@code P⁺ · (1
 * - P⁻)}. A source is here one publication, and all its findings are one: where INDRA takes two
 * sentences of one paper as two readings, they are dependent here and change nothing.
 *
 * <pre>{@code
 * Appraisal.of(base, new Belief(new ErrorRates(0.01, 0.049))).step(mechanism, step).value();   // 0.941
 * }</pre>
 *
 * @param errors the error rates of a piece of evidence
 */
public record Belief(Function<Piece, ErrorRates> errors) implements RollUp {
  /** What INDRA takes for SIGNOR, which is curated by hand as a knowledge base of Disse is. */
  public static final ErrorRates CURATED = new ErrorRates(0.01, 0.049);

  /** With the error rates of {@link #CURATED}. */
  public Belief() {
    this(CURATED);
  }

  /**
   * With the same error rates for every publication.
   *
   * @param errors the error rates
   */
  public Belief(ErrorRates errors) {
    this(piece -> errors);
  }

  @Override
  public Score weigh(String statement, List<Piece> pieces) {
    double support = chance(pieces, Piece::supports);
    double against = chance(pieces, Piece::refutes);
    String because = "belief in support " + Score.rounded(support);
    if (against > 0) {
      because += ", times 1 - belief against " + Score.rounded(against);
    }
    return new Score(
        statement, support * (1 - against), because, pieces.stream().map(this::leaf).toList());
  }

  /** The chance that not all of these pieces are wrong. */
  private double chance(List<Piece> pieces, Predicate<Piece> counted) {
    double allWrong = 1;
    for (Piece piece : pieces) {
      if (counted.test(piece)) {
        allWrong *= errors.apply(piece).ofOneFinding();
      }
    }
    return 1 - allWrong;
  }

  private Score leaf(Piece piece) {
    if (!piece.supports() && !piece.refutes()) {
      return new Score(piece.name(), 0, piece.words(), List.of());
    }
    ErrorRates rates = errors.apply(piece);
    String because =
        piece.words()
            + ", error "
            + Score.rounded(rates.systematic())
            + " + "
            + Score.rounded(rates.random());
    double right = 1 - rates.ofOneFinding();
    return new Score(piece.name(), piece.supports() ? right : -right, because, List.of());
  }

  /** The name alone; a function of error rates has no text that stays the same. */
  @Override
  public String toString() {
    return "Belief";
  }
}
