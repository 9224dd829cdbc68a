/**
 * What every entry of a knowledge base shares: an id, a label, a section, references to other
 * entries.
 *
 * <p>Start with {@link org.disse.entry.Entry} and {@link org.disse.entry.Ref}.
 */
@NullMarked
package org.disse.entry;

import org.jspecify.annotations.NullMarked;
