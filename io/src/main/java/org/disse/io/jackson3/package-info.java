/**
 * What hosts of Jackson 3 need beside {@code DisseJson}. For Jackson 2 there is {@code
 * org.disse.io.jackson}.
 *
 * <p>Start with {@link org.disse.io.jackson3.DisseModule}.
 */
@NullMarked
package org.disse.io.jackson3;

import org.jspecify.annotations.NullMarked;
