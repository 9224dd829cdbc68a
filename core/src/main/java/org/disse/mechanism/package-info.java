/**
 * How vesicles act: chains of signed steps from source and cargo over targets and processes to
 * fibrosis, each step in its cell and with its evidence.
 *
 * <p>Start with {@link org.disse.mechanism.Mechanism}, {@link org.disse.mechanism.Step} and {@link
 * org.disse.mechanism.Relation}.
 *
 * <pre>{@code
 * Step silencing = Step.builder()
 *     .subject(Cargo.ref("mir-125b-5p")).relation(Relation.INHIBITS).object(Target.ref("smo"))
 *     .in(Cell.ref("hepatic-stellate-cell"))
 *     .build();
 * Mechanism mechanism = Mechanism.builder()
 *     .id("mir-125b-smo").label("miR-125b silences Smoothened").addSteps(silencing).build();
 * }</pre>
 */
@ModelStyle
@NullMarked
package org.disse.mechanism;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
