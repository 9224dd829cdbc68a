/**
 * Where vesicles come from and how they were prepared: cells, vesicle sources with their
 * modifications, preparations and their completeness against MISEV.
 *
 * <p>Start with {@link org.disse.source.Cell}, {@link org.disse.source.ExosomeSource} and {@link
 * org.disse.source.Preparation}.
 */
@ModelStyle
@NullMarked
package org.disse.source;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
