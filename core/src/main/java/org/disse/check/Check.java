package org.disse.check;

import java.util.function.Consumer;
import org.disse.knowledge.KnowledgeBase;

/**
 * One check of meaning. Write your own by implementing it; run it with {@link Checks#and}.
 *
 * <pre>{@code
 * Check everyCellHasATerm = (base, findings) -> base.cells().stream()
 *     .filter(cell -> cell.xrefs().isEmpty())
 *     .forEach(cell -> findings.accept(Finding.builder()
 *         .code("cell-without-term").severity(Severity.INFO).entry(cell.id())
 *         .pointer(base.pointerTo(cell) + "/xrefs")
 *         .message("expected a CL term, but was none").build()));
 * }</pre>
 */
@FunctionalInterface
public interface Check {
  /**
   * Looks at a knowledge base.
   *
   * @param base what to look at
   * @param findings takes what was found
   */
  void run(KnowledgeBase base, Consumer<Finding> findings);
}
