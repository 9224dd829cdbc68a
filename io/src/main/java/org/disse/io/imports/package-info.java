/**
 * Knowledge bases from the formats of other tools, with findings for what could not be read.
 *
 * <p>Start with {@link org.disse.io.imports.ImportFormat}.
 */
@NullMarked
package org.disse.io.imports;

import org.jspecify.annotations.NullMarked;
