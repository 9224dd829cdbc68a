/**
 * How far fibrosis has come: histological staging systems, stages in them, and the serum indices
 * FIB-4 and APRI with their cut-offs.
 *
 * <p>Start with {@link org.disse.stage.StagingSystem}, {@link org.disse.stage.FibrosisStage} and
 * {@link org.disse.stage.Fib4}.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = InvalidValueException.class,
    throwForNullPointer = InvalidValueException.class)
@NullMarked
package org.disse.stage;

import org.disse.value.InvalidValueException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
