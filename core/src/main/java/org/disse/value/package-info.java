/**
 * What every value of Disse obeys: the one exception of a value that cannot be, the rules of text,
 * dates and web addresses, and the fields a document may carry beyond the format.
 *
 * <p>Start with {@link org.disse.value.InvalidValueException}, {@link org.disse.value.Extensions}
 * and {@link org.disse.value.Range}.
 *
 * <pre>{@code
 * try {
 *   Cell.builder().id("lx-2").label("LX-2 ").kind(CellKind.CELL_LINE).build();
 * } catch (InvalidValueException e) {
 *   System.out.println(e.getMessage());   // what was expected, and what was there
 * }
 * }</pre>
 */
@NullMarked
package org.disse.value;

import org.jspecify.annotations.NullMarked;
