/**
 * What changed between two knowledge bases, and how the changes of two are brought together.
 *
 * <p>Start with {@link org.disse.io.diff.Diff}, {@link org.disse.io.diff.Merge} and {@link
 * org.disse.io.diff.SortedMerge}. The last is for files larger than the memory.
 *
 * <p>Here and not in the core, since changes of fields need a list of all fields, and the field
 * tables of this module are the only one there is.
 *
 * <pre>{@code
 * System.out.println(Diff.between(before, after).toJsonPatch());
 * MergeResult result = Merge.threeWay(before, mine, theirs);
 * result.conflicts().forEach(System.err::println);
 * KnowledgeBase merged = result.merged().orElseThrow();   // empty while there are conflicts
 * }</pre>
 */
@NullMarked
package org.disse.io.diff;

import org.jspecify.annotations.NullMarked;
