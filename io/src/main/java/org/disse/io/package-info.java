/**
 * Reads and writes knowledge bases as JSON and NDJSON, and tells what is wrong with a document:
 * every fault with its code, JSON Pointer, line and column, all in one pass.
 *
 * <p>Start with {@link org.disse.io.DisseJson}, {@link org.disse.io.ReadResult} and {@link
 * org.disse.io.EntryStream}. {@link org.disse.io.ReportFormat} writes reports.
 *
 * <pre>{@code
 * DisseJson json = DisseJson.strict();
 * ReadResult<KnowledgeBase> result = json.tryRead(Path.of("fibrosis.json"));
 * System.out.print(result.report());              // every fault, one a line
 * json.write(result.orThrow(), Path.of("fibrosis.ndjson.gz"));
 * }</pre>
 */
@NullMarked
package org.disse.io;

import org.jspecify.annotations.NullMarked;
