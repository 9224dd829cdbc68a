/**
 * What Disse borrows from outside vocabularies: compact identifiers, ontology terms, and quantities
 * in UCUM units.
 *
 * <p>Start with {@link org.disse.term.Term}, {@link org.disse.term.Curie} and {@link
 * org.disse.term.Quantity}.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = InvalidValueException.class,
    throwForNullPointer = InvalidValueException.class)
@NullMarked
package org.disse.term;

import org.disse.value.InvalidValueException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
