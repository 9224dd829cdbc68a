/**
 * The knowledge base: the root that holds all entries, finds them by id and resolves references.
 *
 * <p>Start with {@link org.disse.knowledge.KnowledgeBase}.
 */
@ModelStyle
@NullMarked
package org.disse.knowledge;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
