/**
 * The format: one field table per type, and the small engine that reads and writes by them.
 * Internal.
 *
 * <p>The tables are the only place in the code that knows the format.
 */
@NullMarked
package org.disse.io.codec;

import org.jspecify.annotations.NullMarked;
