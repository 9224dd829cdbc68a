/**
 * Pathways, processes, components and phenotypes that fibrosis is made of; liver fibrosis and
 * cirrhosis among them.
 *
 * <p>Start with {@link org.disse.process.Process}, {@link org.disse.process.ProcessKind} and {@link
 * org.disse.process.FibrosisRole}.
 *
 * <pre>{@code
 * Process activation = Process.builder()
 *     .id("hepatic-stellate-cell-activation").label("hepatic stellate cell activation")
 *     .kind(ProcessKind.PATHOLOGICAL_PROCESS).fibrosisRole(FibrosisRole.PROMOTES)
 *     .build();
 * }</pre>
 */
@ModelStyle
@NullMarked
package org.disse.process;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
