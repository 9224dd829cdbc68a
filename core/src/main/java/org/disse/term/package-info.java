/**
 * What Disse borrows from outside vocabularies: compact identifiers, ontology terms, and quantities
 * in UCUM units.
 *
 * <p>Start with {@link org.disse.term.Term}, {@link org.disse.term.Curie} and {@link
 * org.disse.term.Quantity}.
 */
@ModelStyle
@NullMarked
package org.disse.term;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
