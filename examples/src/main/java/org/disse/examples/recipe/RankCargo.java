package org.disse.examples.recipe;

import org.disse.io.catalog.Catalog;
import org.disse.reason.Appraisal;
import org.disse.reason.RankedCargo;
import org.disse.reason.Tiered;

/** Ranks cargo by how well its mechanisms are supported, and says why. */
final class RankCargo {
  public static void main(String[] args) {
    Appraisal appraisal = Appraisal.of(Catalog.load(), new Tiered()); // or Belief, or Count

    for (RankedCargo ranked : appraisal.ranking().subList(0, 5)) {
      System.out.printf(
          "%d. %s %s%n", ranked.rank(), ranked.cargo().label(), ranked.score().value());
    }
    System.out.print(appraisal.ranking().get(0).score()); // the tree of reasons
  }
}
