/**
 * Reasoning over the steps of a knowledge base: what one entry does to another in the end, along
 * which chain, in which cells, and on whose evidence.
 *
 * <p>Start with {@link org.disse.reason.CausalGraph}; it answers with a {@link
 * org.disse.reason.NetEffect}. {@link org.disse.reason.Contradictions} tells who disagrees with
 * whom, {@link org.disse.reason.Appraisal} how well something is supported.
 */
@NullMarked
package org.disse.reason;

import org.jspecify.annotations.NullMarked;
