/**
 * What hosts of Jackson 2 need beside {@code DisseJson}. For Jackson 3 there is {@code
 * org.disse.io.jackson3}.
 *
 * <p>Start with {@link org.disse.io.jackson.DisseModule} and {@link
 * org.disse.io.jackson.CanonicalLayout}. The first is for an {@code ObjectMapper}, the second for a
 * bare generator.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new DisseModule());
 * KnowledgeBase base = mapper.readValue(text, KnowledgeBase.class);
 * }</pre>
 */
@NullMarked
package org.disse.io.jackson;

import org.jspecify.annotations.NullMarked;
