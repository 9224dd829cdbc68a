/**
 * How liver fibrosis is treated or might be, and what is said for and against each way.
 *
 * <p>Start with {@link org.disse.therapy.Therapy} and {@link org.disse.therapy.Claim}.
 */
@ModelStyle
@NullMarked
package org.disse.therapy;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
