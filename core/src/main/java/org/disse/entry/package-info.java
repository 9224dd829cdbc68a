/**
 * What every entry of a knowledge base shares: an id, a label, a section, references to other
 * entries.
 *
 * <p>Start with {@link org.disse.entry.Entry}, {@link org.disse.entry.Ref} and {@link
 * org.disse.entry.Section}.
 *
 * <pre>{@code
 * Ref<Cell> ref = Cell.ref("lx-2");               // an id, and the kind of entry it points to
 * Entry entry = base.get(ref);
 * System.out.println(entry.section() + " " + entry.label() + " " + entry.xrefs());
 * }</pre>
 */
@NullMarked
package org.disse.entry;

import org.jspecify.annotations.NullMarked;
