/**
 * Pathways, processes, components and phenotypes that fibrosis is made of; liver fibrosis and
 * cirrhosis among them.
 *
 * <p>Start with {@link org.disse.process.Process}.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = InvalidValueException.class,
    throwForNullPointer = InvalidValueException.class)
@NullMarked
package org.disse.process;

import org.disse.value.InvalidValueException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
