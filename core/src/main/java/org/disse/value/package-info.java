/**
 * What every value of Disse obeys: the one exception of a value that cannot be, the rules of text,
 * dates and web addresses, and the fields a document may carry beyond the format.
 *
 * <p>Start with {@link org.disse.value.InvalidValueException} and {@link
 * org.disse.value.Extensions}.
 */
@NullMarked
package org.disse.value;

import org.jspecify.annotations.NullMarked;
