package org.disse.io.rdf;

/**
 * What stands for a thing in a graph.
 *
 * @param full the IRI; or, for a thing without one, {@code _:} and a label
 * @param brief how JSON-LD writes it under our context; empty for a thing without an IRI
 */
public record Name(String full, String brief) {
  static Name blank(String label) {
    return new Name("_:" + label, "");
  }

  static Name iri(String iri) {
    return new Name(iri, iri);
  }

  /**
   * Whether it has no IRI.
   *
   * @return true for a blank node
   */
  public boolean isBlank() {
    return brief.isEmpty();
  }
}
