/**
 * Knowledge bases in the formats of other tools. Nothing is lost in silence: each way of writing
 * tells what the other format has no place for.
 *
 * <p>Start with {@link org.disse.io.export.ExportFormat}.
 */
@NullMarked
package org.disse.io.export;

import org.jspecify.annotations.NullMarked;
