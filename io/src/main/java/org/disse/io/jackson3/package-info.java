/**
 * What hosts of Jackson 3 need beside {@code DisseJson}. For Jackson 2 there is {@code
 * org.disse.io.jackson}.
 *
 * <p>Start with {@link org.disse.io.jackson3.DisseModule}.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new DisseModule()).build();
 * KnowledgeBase base = mapper.readValue(text, KnowledgeBase.class);
 * }</pre>
 */
@NullMarked
package org.disse.io.jackson3;

import org.jspecify.annotations.NullMarked;
