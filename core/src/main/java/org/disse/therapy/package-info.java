/**
 * How liver fibrosis is treated or might be, and what is said for and against each way.
 *
 * <p>Start with {@link org.disse.therapy.Therapy} and {@link org.disse.therapy.Claim}.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = InvalidValueException.class,
    throwForNullPointer = InvalidValueException.class)
@NullMarked
package org.disse.therapy;

import org.disse.value.InvalidValueException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
