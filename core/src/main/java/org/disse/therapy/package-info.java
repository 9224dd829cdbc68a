/**
 * How liver fibrosis is treated or might be, and what is said for and against each way.
 *
 * <p>Start with {@link org.disse.therapy.Therapy}, {@link org.disse.therapy.Claim} and {@link
 * org.disse.therapy.ClaimTopic}.
 *
 * <pre>{@code
 * Therapy transplantation = Therapy.builder()
 *     .id("liver-transplantation").label("liver transplantation")
 *     .kind(TherapyKind.TRANSPLANTATION)
 *     .addLimitations(Claim.builder()
 *         .topic(ClaimTopic.DONOR_SHORTAGE).statement("There are too few donors.").build())
 *     .build();
 * }</pre>
 */
@ModelStyle
@NullMarked
package org.disse.therapy;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
