/**
 * Where vesicles come from and how they were prepared: cells, vesicle sources with their
 * modifications, preparations and their completeness against MISEV.
 *
 * <p>Start with {@link org.disse.source.Cell}, {@link org.disse.source.ExosomeSource} and {@link
 * org.disse.source.Preparation}.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = InvalidValueException.class,
    throwForNullPointer = InvalidValueException.class)
@NullMarked
package org.disse.source;

import org.disse.value.InvalidValueException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
