/**
 * Knowledge bases from the formats of other tools, with findings for what could not be read.
 *
 * <p>Start with {@link org.disse.io.imports.ImportFormat}.
 *
 * <pre>{@code
 * ReadResult<KnowledgeBase> result = ImportFormat.INDRA.read(Path.of("statements.json"));
 * System.out.print(result.report().summary(3));   // what has no place here
 * KnowledgeBase base = result.orThrow();
 * }</pre>
 */
@NullMarked
package org.disse.io.imports;

import org.jspecify.annotations.NullMarked;
