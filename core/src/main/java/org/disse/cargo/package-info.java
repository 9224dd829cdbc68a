/**
 * What vesicles carry: RNAs, proteins, lipids, metabolites and loaded drugs.
 *
 * <p>Start with {@link org.disse.cargo.Cargo}, {@link org.disse.cargo.MicroRna} and {@link
 * org.disse.cargo.ProteinCargo}.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = InvalidValueException.class,
    throwForNullPointer = InvalidValueException.class)
@NullMarked
package org.disse.cargo;

import org.disse.value.InvalidValueException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
