package org.disse.io.diff;

import java.util.List;
import java.util.Optional;
import org.disse.knowledge.KnowledgeBase;

/**
 * What a merge gave: everything that goes together, and a conflict for everything that does not.
 *
 * @param conflicts where a person must decide; empty if the merge is done
 * @param rest all changes that are in no conflict. At a conflict it has the value of the base;
 *     where the base has none, that of the first side
 */
public record MergeResult(List<Conflict> conflicts, KnowledgeBase rest) {
  /**
   * Copies the conflicts.
   *
   * @param conflicts where a person must decide; empty if the merge is done
   * @param rest all changes that are in no conflict
   */
  public MergeResult {
    conflicts = List.copyOf(conflicts);
  }

  /**
   * The merged knowledge base, if nothing is left to decide.
   *
   * @return the knowledge base; empty if there are conflicts
   */
  public Optional<KnowledgeBase> merged() {
    return conflicts.isEmpty() ? Optional.of(rest) : Optional.empty();
  }
}
