/**
 * What is wrong with a knowledge base or a document: findings, reports, and the checks of meaning.
 *
 * <p>Start with {@link org.disse.check.Report}, {@link org.disse.check.Finding} and {@link
 * org.disse.check.Checks}.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = InvalidValueException.class,
    throwForNullPointer = InvalidValueException.class)
@NullMarked
package org.disse.check;

import org.disse.value.InvalidValueException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
