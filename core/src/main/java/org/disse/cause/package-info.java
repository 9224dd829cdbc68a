/**
 * What makes a liver fibrotic: viruses, autoimmunity, metabolism, alcohol, cholestasis, drugs and
 * toxins, parasites and more.
 *
 * <p>Start with {@link org.disse.cause.FibrosisCause}.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = InvalidValueException.class,
    throwForNullPointer = InvalidValueException.class)
@NullMarked
package org.disse.cause;

import org.disse.value.InvalidValueException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
