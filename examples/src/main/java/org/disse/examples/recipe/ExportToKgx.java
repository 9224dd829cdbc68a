package org.disse.examples.recipe;

import java.io.IOException;
import java.nio.file.Path;
import org.disse.io.catalog.Catalog;
import org.disse.io.export.ExportFormat;
import org.disse.io.export.LossKind;
import org.disse.io.export.LossLedger;

/** Writes the graph for KGX, and tells which values have no place there. */
final class ExportToKgx {
  public static void main(String[] args) throws IOException {
    Path graph = Path.of(args[0]); // x.jsonl gives x_nodes.jsonl and x_edges.jsonl
    LossLedger ledger = ExportFormat.KGX.write(Catalog.load(), graph);

    ExportFormat.KGX.files(graph).forEach(System.out::println);
    System.out.println(ledger.count(LossKind.DROPPED) + " of " + ledger.values() + " dropped");
    System.out.print(ledger.summary(1)); // by field and reason, with a sample of each
    ledger.write(Path.of(args[1])); // every one of them
  }
}
