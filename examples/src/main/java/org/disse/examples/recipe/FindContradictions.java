package org.disse.examples.recipe;

import org.disse.evidence.Study;
import org.disse.io.catalog.Catalog;
import org.disse.reason.Contradiction;
import org.disse.reason.Contradictions;

/** Tells who disagrees with whom, and in what their contexts differ. Nothing is resolved. */
final class FindContradictions {
  public static void main(String[] args) {
    for (Contradiction found : Contradictions.in(Catalog.load())) {
      System.out.println(found);
      System.out.println("  one   " + found.one().studies().stream().map(Study::id).toList());
      System.out.println("  other " + found.other().studies().stream().map(Study::id).toList());
      System.out.println("  they differ in " + found.differences());
    }
  }
}
