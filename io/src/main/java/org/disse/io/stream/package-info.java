/**
 * What a stream of entries remembers of those that went by: fingerprints of ids and of references
 * whose entry is still to come. Internal.
 */
@NullMarked
package org.disse.io.stream;

import org.jspecify.annotations.NullMarked;
