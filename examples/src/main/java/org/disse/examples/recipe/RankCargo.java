package org.disse.examples.recipe;

import org.disse.io.catalog.Catalog;
import org.disse.reason.Appraisal;
import org.disse.reason.RankedCargo;
import org.disse.reason.Tiered;

/** Ranks cargo by how well its mechanisms are supported, and says why. */
final class RankCargo {
  public static void main(String[] args) {
    Appraisal appraisal = Appraisal.of(Catalog.load(), new Tiered()); // or Belief, or Count

    for (RankedCargo ranked : appraisal.ranking().stream().limit(5).toList()) {
      System.out.printf(
          "%d. %s %s%n", ranked.rank(), ranked.cargo().label(), ranked.score().value());
    }
    for (RankedCargo best : appraisal.ranking().stream().limit(1).toList()) {
      System.out.print(best.score()); // the tree of reasons
    }
  }
}
