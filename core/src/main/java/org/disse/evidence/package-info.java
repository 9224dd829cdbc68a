/**
 * What is known and from where: publications, studies and their experiments, evidence for a step or
 * claim, clinical trials.
 *
 * <p>Evidence points to studies; nothing here points back to mechanisms. Start with {@link
 * org.disse.evidence.Study}, {@link org.disse.evidence.Evidence} and {@link
 * org.disse.evidence.Experiment}.
 */
@ModelStyle
@NullMarked
package org.disse.evidence;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
