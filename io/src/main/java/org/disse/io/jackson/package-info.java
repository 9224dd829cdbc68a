/**
 * What hosts of jackson-core need beside {@code DisseJson}.
 *
 * <p>Start with {@link org.disse.io.jackson.CanonicalLayout}.
 */
@NullMarked
package org.disse.io.jackson;

import org.jspecify.annotations.NullMarked;
