package org.disse.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disse.knowledge.KnowledgeBase;

/**
 * Finds what contradicts what in a knowledge base: the same claim with opposite signs, statements
 * that are both supported and refuted, outcomes against the chain they belong to, vesicle studies
 * against the background.
 *
 * <p>Retracted work takes no side and is named beside them. What is inconclusive contradicts
 * nothing, and a result without a change is no opposite sign. Steps are grouped by subject and
 * object, so that the cost grows with their number and not with that of their pairs; each
 * background question is asked once.
 *
 * <pre>{@code
 * for (Contradiction contradiction : Contradictions.in(base)) {
 *   System.out.println(contradiction);
 * }
 * }</pre>
 */
public final class Contradictions {
  private Contradictions() {}

  /**
   * All contradictions of a knowledge base.
   *
   * @param base the knowledge base; references in it may dangle
   * @return the contradictions by kind, in the order of the knowledge base
   */
  public static List<Contradiction> in(KnowledgeBase base) {
    return in(CausalGraph.of(base));
  }

  /**
   * All contradictions of a knowledge base whose graph is at hand.
   *
   * @param graph its graph
   * @return the contradictions by kind, in the order of the knowledge base
   */
  public static List<Contradiction> in(CausalGraph graph) {
    Statements statements = new Statements(graph.base());
    List<Contradiction> found = new ArrayList<>();
    found.addAll(new OpposedClaims(graph, statements).find());
    found.addAll(new DisputedStatements(graph, statements).find());
    found.addAll(new OutcomesAgainstChains(graph, statements).find());
    found.addAll(new VesiclesAgainstBackground(graph, statements).find());
    found.sort(Comparator.comparing(Contradiction::kind));
    return List.copyOf(found);
  }
}
