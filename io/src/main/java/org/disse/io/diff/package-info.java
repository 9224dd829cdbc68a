/**
 * What changed between two knowledge bases, and how the changes of two are brought together: {@link
 * org.disse.io.diff.Diff}, {@link org.disse.io.diff.Merge} and, for files larger than the memory,
 * {@link org.disse.io.diff.SortedMerge}.
 *
 * <p>Here and not in the core, since changes of fields need a list of all fields, and the field
 * tables of this module are the only one there is.
 */
@NullMarked
package org.disse.io.diff;

import org.jspecify.annotations.NullMarked;
