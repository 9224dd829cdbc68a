package org.disse.check;

import java.util.function.Consumer;
import org.disse.knowledge.KnowledgeBase;

/**
 * One check of meaning. Write your own by implementing it; run it with {@link Checks#and}.
 *
 * <pre>{@code
 * Check everyCellHasATerm = (base, findings) -> base.cells().stream()
 *     .filter(cell -> cell.xrefs().isEmpty())
 *     .forEach(cell -> findings.accept(
 *         Finding.of(MyCode.CELL_WITHOUT_TERM, base.pointerTo(cell) + "/xrefs",
 *             "expected a CL term, but was none").entry(cell.id()).build()));
 * }</pre>
 *
 * <p>Its codes are its own: see {@link Code}. The pointer must begin with that of the entry, so
 * that a reader can find the place in the text.
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
