/**
 * The bundled knowledge base.
 *
 * <p>Start with {@link org.disse.io.catalog.Catalog}.
 *
 * <pre>{@code
 * KnowledgeBase base = Catalog.load();            // read once, then shared
 * System.out.println(base.mechanisms().size() + " mechanisms, version " + base.version());
 * }</pre>
 */
@NullMarked
package org.disse.io.catalog;

import org.jspecify.annotations.NullMarked;
