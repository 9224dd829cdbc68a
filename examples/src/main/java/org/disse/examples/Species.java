package org.disse.examples;

import java.util.Map;
import org.disse.term.Curie;
import org.disse.term.Term;

/** Species by the names that readers of a table expect. */
final class Species {
  private static final Map<Curie, String> COMMON =
      Map.of(
          Curie.parse("NCBITaxon:9606"), "human",
          Curie.parse("NCBITaxon:10090"), "mouse",
          Curie.parse("NCBITaxon:10116"), "rat");

  private Species() {}

  /** The common name of the usual three, else the label as cited. */
  static String nameOf(Term species) {
    return COMMON.getOrDefault(species.id(), species.label());
  }
}
