/**
 * What cargo acts on inside a recipient: genes, proteins, complexes, transcripts, metabolites.
 *
 * <p>Start with {@link org.disse.target.Target}, {@link org.disse.target.Gene} and {@link
 * org.disse.target.ProteinTarget}.
 *
 * <pre>{@code
 * Target smo = Gene.builder().id("smo").label("SMO").xref("HGNC:11119").build();
 * System.out.println(smo.kind() + " " + smo.xrefs());   // GENE [hgnc:11119]
 * }</pre>
 */
@ModelStyle
@NullMarked
package org.disse.target;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
