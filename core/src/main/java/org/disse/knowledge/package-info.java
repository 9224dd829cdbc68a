/**
 * The knowledge base: the root that holds all entries, finds them by id and resolves references.
 *
 * <p>Start with {@link org.disse.knowledge.KnowledgeBase}, {@link
 * org.disse.knowledge.MechanismQuery} and {@link org.disse.knowledge.Sections}.
 *
 * <pre>{@code
 * KnowledgeBase mine = KnowledgeBase.builder()
 *     .id("mine").title("My knowledge").addAll(base.entries()).add(cell).build();
 * mine.find(Cell.ref("lx-2")).ifPresent(found -> System.out.println(mine.referrersOf(found.id())));
 * mine.findMechanisms().inRecipient(Cell.ref("lx-2")).list().forEach(System.out::println);
 * }</pre>
 */
@ModelStyle
@NullMarked
package org.disse.knowledge;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
