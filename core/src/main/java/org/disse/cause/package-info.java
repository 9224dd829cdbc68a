/**
 * What makes a liver fibrotic: viruses, autoimmunity, metabolism, alcohol, cholestasis, drugs and
 * toxins, parasites and more.
 *
 * <p>Start with {@link org.disse.cause.FibrosisCause}.
 */
@ModelStyle
@NullMarked
package org.disse.cause;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
