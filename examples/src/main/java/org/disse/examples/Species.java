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

  /** The taxon of a common name, or of a CURIE. */
  static Curie named(String name) {
    return COMMON.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> Curie.parse(name));
  }

  /** The common name of the usual three, else the label as cited. */
  static String nameOf(Term species) {
    return COMMON.getOrDefault(species.id(), species.label());
  }
}
