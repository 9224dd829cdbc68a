/**
 * The format as JSON Schema, made from the field tables by which documents are read and written.
 *
 * <p>Start with {@link org.disse.io.schema.DisseSchema}.
 *
 * <pre>{@code
 * Files.writeString(Path.of("disse.schema.json"), DisseSchema.text());
 * }</pre>
 */
@NullMarked
package org.disse.io.schema;

import org.jspecify.annotations.NullMarked;
