package org.disse.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disse.evidence.Setting;

/**
 * Weighs by the best piece of evidence: clinical 5, in vivo 4, ex vivo 3, in vitro 2, in silico 1,
 * not recorded 0.5; half a tier more if something was changed on purpose to test the statement
 * (knockdown, knockout, overexpression, inhibitor, rescue, depletion, enzymatic treatment).
 *
 * <p>The best support is set against the best refutation: the higher tier holds, and makes the
 * score negative if it refutes; the same tier on both sides comes to 0. Many weak pieces do not
 * make a strong one.
 *
 * <pre>{@code
 * Appraisal.of(base, new Tiered()).mechanism(mechanism).value();   // 4.5: in vivo, by knockdown
 * }</pre>
 */
public record Tiered() implements RollUp {
  private static final double NOT_RECORDED = 0.5;
  private static final double BY_INTERVENTION = 0.5;

  @Override
  public Score weigh(String statement, List<Piece> pieces) {
    List<Score> leaves = new ArrayList<>();
    pieces.forEach(piece -> leaves.add(leaf(piece)));
    Optional<Score> support = best(leaves, 1);
    Optional<Score> against = best(leaves, -1);
    double sum = support.map(Score::value).orElse(0.0) + against.map(Score::value).orElse(0.0);
    if (support.isEmpty() && against.isEmpty()) {
      return new Score(statement, 0, "nothing that counts supports it", leaves);
    }
    if (sum == 0) {
      String both = "supported by " + support.orElseThrow().about() + " and refuted by ";
      return new Score(statement, 0, both + against.orElseThrow().about() + " alike", leaves);
    }
    Score decisive = sum > 0 ? support.orElseThrow() : against.orElseThrow();
    return new Score(
        statement, decisive.value(), decisive.about() + " " + decisive.because(), leaves);
  }

  private static Optional<Score> best(List<Score> leaves, int sign) {
    Comparator<Score> byTier = Comparator.comparingDouble(leaf -> -Math.abs(leaf.value()));
    return leaves.stream().filter(leaf -> leaf.value() * sign > 0).min(byTier);
  }

  private static Score leaf(Piece piece) {
    double tier = 0;
    if (piece.supports()) {
      tier = tier(piece);
    } else if (piece.refutes()) {
      tier = -tier(piece);
    }
    return new Score(piece.name(), tier, piece.words(), List.of());
  }

  private static double tier(Piece piece) {
    double tier = piece.setting().map(Tiered::tier).orElse(NOT_RECORDED);
    return piece.byIntervention() ? tier + BY_INTERVENTION : tier;
  }

  private static double tier(Setting setting) {
    return switch (setting) {
      case CLINICAL -> 5;
      case IN_VIVO -> 4;
      case EX_VIVO -> 3;
      case IN_VITRO -> 2;
      case IN_SILICO -> 1;
    };
  }
}
