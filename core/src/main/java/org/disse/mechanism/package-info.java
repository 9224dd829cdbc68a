/**
 * How vesicles act: chains of signed steps from source and cargo over targets and processes to
 * fibrosis, each step in its cell and with its evidence.
 *
 * <p>Start with {@link org.disse.mechanism.Mechanism}, {@link org.disse.mechanism.Step} and {@link
 * org.disse.mechanism.Relation}.
 */
@ModelStyle
@NullMarked
package org.disse.mechanism;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
