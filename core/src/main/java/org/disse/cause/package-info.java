/**
 * What makes a liver fibrotic: viruses, autoimmunity, metabolism, alcohol, cholestasis, drugs and
 * toxins, parasites and more.
 *
 * <p>Start with {@link org.disse.cause.FibrosisCause} and {@link org.disse.cause.CauseCategory}.
 *
 * <pre>{@code
 * FibrosisCause hepatitisB = FibrosisCause.builder()
 *     .id("hepatitis-b").label("hepatitis B").category(CauseCategory.VIRAL).build();
 * }</pre>
 */
@ModelStyle
@NullMarked
package org.disse.cause;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
