package org.disse.reason;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disse.entry.EntryId;
import org.disse.evidence.Study;

/**
 * One side of a contradiction.
 *
 * @param says what it says, in words
 * @param statements where it is said, in the order of the knowledge base; of a chain, link by link
 */
public record Side(String says, List<Statement> statements) {
  /**
   * Takes a copy.
   *
   * @param says what it says
   * @param statements where it is said
   */
  public Side {
    statements = List.copyOf(statements);
  }

  /**
   * Who says so.
   *
   * @return the studies of all statements, each once
   */
  public List<Study> studies() {
    Map<EntryId, Study> byId = new LinkedHashMap<>();
    for (Statement statement : statements) {
      statement.studies().forEach(study -> byId.put(study.id(), study));
    }
    return List.copyOf(byId.values());
  }
}
