/**
 * What is wrong with a knowledge base or a document: findings, reports, and the checks of meaning.
 *
 * <p>Start with {@link org.disse.check.Report}, {@link org.disse.check.Finding} and {@link
 * org.disse.check.Checks}.
 */
@ModelStyle
@NullMarked
package org.disse.check;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
