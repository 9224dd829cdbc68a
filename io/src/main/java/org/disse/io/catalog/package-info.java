/**
 * The bundled knowledge base.
 *
 * <p>Start with {@link org.disse.io.catalog.Catalog}.
 */
@NullMarked
package org.disse.io.catalog;

import org.jspecify.annotations.NullMarked;
