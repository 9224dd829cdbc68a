/**
 * Knowledge bases in the formats of other tools. Nothing is lost in silence: each way of writing
 * tells what the other format has no place for.
 *
 * <p>Start with {@link org.disse.io.export.ExportFormat}, {@link org.disse.io.export.LossLedger}
 * and {@link org.disse.io.export.Selection}.
 *
 * <pre>{@code
 * Selection some = Selection.of(base, List.of(EntryId.of("cp-msc-mir-125b-hedgehog")));
 * LossLedger ledger = ExportFormat.SVG.write(some, Path.of("hedgehog.svg"));
 * System.out.print(ledger.summary(1));            // what the picture does not show
 * }</pre>
 */
@NullMarked
package org.disse.io.export;

import org.jspecify.annotations.NullMarked;
