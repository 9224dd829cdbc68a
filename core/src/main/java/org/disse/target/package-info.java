/**
 * What cargo acts on inside a recipient: genes, proteins, complexes, transcripts, metabolites.
 *
 * <p>Start with {@link org.disse.target.Target} and {@link org.disse.target.Gene}.
 */
@ModelStyle
@NullMarked
package org.disse.target;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
