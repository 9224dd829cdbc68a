/**
 * Reasoning over the steps of a knowledge base: what one entry does to another in the end, along
 * which chain, in which cells, and on whose evidence.
 *
 * <p>Start with {@link org.disse.reason.CausalGraph}, {@link org.disse.reason.NetEffect} and {@link
 * org.disse.reason.Appraisal}. {@link org.disse.reason.Contradictions} tells who disagrees with
 * whom.
 *
 * <pre>{@code
 * CausalGraph graph = CausalGraph.of(base);
 * NetEffect effect = graph.effectOf(Cargo.ref("mir-125b-5p"), Process.ref("liver-fibrosis"));
 * System.out.println(effect.verdict() + ", but " + effect.caveats());
 * System.out.println(Appraisal.of(base, new Tiered()).cargo(Cargo.ref("mir-125b-5p")));
 * }</pre>
 */
@NullMarked
package org.disse.reason;

import org.jspecify.annotations.NullMarked;
