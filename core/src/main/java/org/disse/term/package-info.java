/**
 * What Disse borrows from outside vocabularies: compact identifiers, ontology terms, and quantities
 * in UCUM units.
 *
 * <p>Start with {@link org.disse.term.Term}, {@link org.disse.term.Curie} and {@link
 * org.disse.term.Quantity}.
 *
 * <pre>{@code
 * Curie pubmed = Curie.parse("PMID:28089078");    // pubmed:28089078, as all spellings of it
 * Term rat = Term.of("NCBITaxon:10116", "Rattus norvegicus");
 * Quantity dose = Quantity.of("0.4", "mg/kg");    // UCUM, digits as written
 * }</pre>
 */
@ModelStyle
@NullMarked
package org.disse.term;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
