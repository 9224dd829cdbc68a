/**
 * What vesicles carry: RNAs, proteins, lipids, metabolites and loaded drugs.
 *
 * <p>Start with {@link org.disse.cargo.Cargo}, {@link org.disse.cargo.MicroRna} and {@link
 * org.disse.cargo.ProteinCargo}.
 *
 * <pre>{@code
 * Cargo mir = MicroRna.builder()
 *     .id("mir-125b-5p").label("miR-125b-5p").silences(Target.ref("smo")).build();
 * switch (mir.kind()) {                           // from Java 21, a pattern switch over the family
 *   case MICRO_RNA -> System.out.println("silences " + mir.silences());
 *   default -> System.out.println(mir.label());
 * }
 * }</pre>
 */
@ModelStyle
@NullMarked
package org.disse.cargo;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
