package org.disse.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.disse.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * The style of all models, put on their packages.
 *
 * <p>Kept in the source only: in a class file it would make a consumer's compiler look for the
 * annotations of Immutables, which consumers do not have. What each flag is for:
 *
 * <ul>
 *   <li>{@code visibility}, {@code overshadowImplementation}: generated classes stay out of sight;
 *       users see the abstract class.
 *   <li>{@code jdkOnly}: no Guava, even if it is on the class path. Never {@code jdk9Collections},
 *       whose order is random.
 *   <li>{@code deferCollectionAllocation}: a builder makes a list when something comes into it;
 *       most lists of most entries stay empty.
 *   <li>{@code allowedClasspathAnnotations}: no annotation is generated that a consumer might lack.
 *   <li>{@code copy = false}: nobody could call the generated {@code with…} methods, and they would
 *       double the jar; edits go through {@code toBuilder()}.
 *   <li>{@code throwFor…}: one exception for everything that cannot be built.
 * </ul>
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    deferCollectionAllocation = true,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = InvalidValueException.class,
    throwForNullPointer = InvalidValueException.class,
    defaults = @Value.Immutable(copy = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface ModelStyle {}
