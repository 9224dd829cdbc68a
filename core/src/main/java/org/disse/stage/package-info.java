/**
 * How far fibrosis has come: histological staging systems, stages in them, and the serum indices
 * FIB-4 and APRI with their cut-offs.
 *
 * <p>Start with {@link org.disse.stage.StagingSystem}, {@link org.disse.stage.FibrosisStage} and
 * {@link org.disse.stage.Fib4}.
 *
 * <pre>{@code
 * FibrosisStage stage = FibrosisStage.of(StagingSystem.METAVIR, "F3");
 * Fib4 index = new Fib4(60, 80, 64, 150);         // age, AST, ALT, platelets
 * System.out.println(stage + ", FIB-4 " + index.value() + " " + index.cutOffsMet());
 * }</pre>
 */
@ModelStyle
@NullMarked
package org.disse.stage;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
