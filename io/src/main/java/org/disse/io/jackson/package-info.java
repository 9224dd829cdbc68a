/**
 * For hosts that use jackson-core themselves: the same reading and writing over their parsers and
 * generators.
 *
 * <p>Start with {@link org.disse.io.jackson.DisseJackson}.
 */
@NullMarked
package org.disse.io.jackson;

import org.jspecify.annotations.NullMarked;
