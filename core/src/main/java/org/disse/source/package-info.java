/**
 * Where vesicles come from and how they were prepared: cells, vesicle sources with their
 * modifications, preparations and their completeness against MISEV.
 *
 * <p>Start with {@link org.disse.source.Cell}, {@link org.disse.source.ExosomeSource} and {@link
 * org.disse.source.Preparation}.
 *
 * <pre>{@code
 * Cell donor = Cell.builder()
 *     .id("umbilical-cord-msc").label("umbilical cord MSC").kind(CellKind.STEM_CELL).build();
 * ExosomeSource source = ExosomeSource.builder()
 *     .id("umbilical-cord-msc-exosome").label("exosomes of umbilical cord MSCs")
 *     .vesicle(VesicleKind.EXOSOME).cell(donor.ref()).build();
 * }</pre>
 */
@ModelStyle
@NullMarked
package org.disse.source;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
