/**
 * What is known and from where: publications, studies and their experiments, evidence for a step or
 * claim, clinical trials.
 *
 * <p>Start with {@link org.disse.evidence.Study}, {@link org.disse.evidence.Evidence} and {@link
 * org.disse.evidence.Experiment}. Evidence points to studies; nothing here points back to
 * mechanisms.
 *
 * <pre>{@code
 * Study study = Study.builder()
 *     .id("a-study")
 *     .publication(Publication.builder().title("A study that you read").build())
 *     .addExperiments(Experiment.builder().setting(Setting.IN_VIVO).build())
 *     .build();
 * Evidence evidence = Evidence.builder().study(study.ref()).stance(Stance.SUPPORTS).build();
 * }</pre>
 */
@ModelStyle
@NullMarked
package org.disse.evidence;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
