package org.disse.io.imports;

import java.util.Set;

/** A step in the making, at the end of a mechanism. */
final class Steps {
  /** Aspects that others name as we do. */
  static final Set<String> ASPECTS =
      Set.of(
          "abundance",
          "expression",
          "activity",
          "phosphorylation",
          "acetylation",
          "localization",
          "secretion");

  private final Tree mechanism;
  private final String pointer;

  Steps(Tree mechanism, String subject, String relation, String object) {
    this.mechanism = mechanism;
    this.pointer = "/steps/" + mechanism.size("/steps");
    put("subject", subject);
    put("relation", relation);
    put("object", object);
  }

  void put(String field, Object value) {
    mechanism.put(pointer + "/" + field, value);
  }

  /** Adds a piece of evidence. */
  void evidence(String study, boolean refutes) {
    String at = "evidence/" + mechanism.size(pointer + "/evidence");
    put(at + "/study", study);
    if (refutes) {
      put(at + "/stance", "refutes");
    }
  }
}
