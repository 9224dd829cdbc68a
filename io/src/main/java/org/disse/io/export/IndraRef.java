package org.disse.io.export;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.disse.term.Curie;

/** Identifiers as INDRA writes them: a namespace in capitals, some of whose ids keep the prefix. */
final class IndraRef {
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "uniprot", "UP",
          "ncbigene", "EGID",
          "mirbase.mature", "MIRBASEM",
          "ncbitaxon", "TAXONOMY");

  private static final Set<String> WITH_PREFIX =
      Set.of("CHEBI", "GO", "CL", "UBERON", "MONDO", "DOID", "HP", "SO", "CLO");

  private IndraRef() {}

  /** Namespace and id. */
  static String[] of(Curie curie) {
    if (curie.registered().isEmpty()) {
      return new String[] {curie.prefix(), curie.localId()};
    }
    String prefix = curie.prefix();
    String upper = prefix.toUpperCase(Locale.ROOT);
    String namespace = NAMESPACES.getOrDefault(prefix.toLowerCase(Locale.ROOT), upper);
    String id = WITH_PREFIX.contains(namespace) ? curie.toString() : curie.localId();
    return new String[] {namespace, id};
  }
}
