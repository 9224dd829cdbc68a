/**
 * How vesicles act: chains of signed steps from source and cargo over targets and processes to
 * fibrosis, each step in its cell and with its evidence.
 *
 * <p>Start with {@link org.disse.mechanism.Mechanism}, {@link org.disse.mechanism.Step} and {@link
 * org.disse.mechanism.Relation}.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = InvalidValueException.class,
    throwForNullPointer = InvalidValueException.class)
@NullMarked
package org.disse.mechanism;

import org.disse.value.InvalidValueException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
