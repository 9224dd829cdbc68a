/**
 * What hosts of Jackson 2 need beside {@code DisseJson}. For Jackson 3 there is {@code
 * org.disse.io.jackson3}.
 *
 * <p>Start with {@link org.disse.io.jackson.DisseModule}, for an {@code ObjectMapper}; {@link
 * org.disse.io.jackson.CanonicalLayout} serves a bare generator.
 */
@NullMarked
package org.disse.io.jackson;

import org.jspecify.annotations.NullMarked;
