/**
 * Pathways, processes, components and phenotypes that fibrosis is made of; liver fibrosis and
 * cirrhosis among them.
 *
 * <p>Start with {@link org.disse.process.Process}.
 */
@ModelStyle
@NullMarked
package org.disse.process;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
