/**
 * What vesicles carry: RNAs, proteins, lipids, metabolites and loaded drugs.
 *
 * <p>Start with {@link org.disse.cargo.Cargo}, {@link org.disse.cargo.MicroRna} and {@link
 * org.disse.cargo.ProteinCargo}.
 */
@ModelStyle
@NullMarked
package org.disse.cargo;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
