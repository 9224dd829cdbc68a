package org.disse.io.diff;

import java.util.Optional;
import org.disse.knowledge.KnowledgeBase;

/**
 * Brings the changes of two sides together, field by field, and never overwrites one silently.
 *
 * <p>A change of one side alone is taken. Both sides may change one entry, one step, one list; what
 * only means something as a whole (a value and its unit) is never mixed, and neither are two steps
 * of another subject, relation or object. What does not go together is a {@link Conflict}. The
 * result refers to nothing that is missing, unless a side did so already, and obeys all rules that
 * both sides obey.
 *
 * <p>The order of entries never conflicts. What both sides put at one place of a list stands in an
 * order that does not depend on which side is the first; so without conflicts it does not matter.
 *
 * <pre>{@code
 * MergeResult result = Merge.threeWay(base, mine, theirs);
 * result.conflicts().forEach(System.err::println);
 * result.merged().ifPresent(merged -> System.out.println(DisseJson.strict().toText(merged)));
 * }</pre>
 */
public final class Merge {
  private Merge() {}

  /**
   * Unites two knowledge bases that have no common past. Entries of one id become one: fields that
   * only one of them has are united, as are their lists; fields that differ are conflicts, and so
   * are the documents' own fields, such as the title.
   *
   * @param a the first
   * @param b the second
   * @return the union and its conflicts
   */
  public static MergeResult twoWay(KnowledgeBase a, KnowledgeBase b) {
    return new Merging(Optional.empty(), a, b).result();
  }

  /**
   * Merges what two sides made of one knowledge base.
   *
   * @param base what both began with
   * @param a what the first side made of it
   * @param b what the second side made of it
   * @return the merge and its conflicts
   */
  public static MergeResult threeWay(KnowledgeBase base, KnowledgeBase a, KnowledgeBase b) {
    return new Merging(Optional.of(base), a, b).result();
  }
}
