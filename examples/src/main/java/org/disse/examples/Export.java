package org.disse.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.disse.entry.Entry;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.io.export.ExportFormat;
import org.disse.io.export.LossLedger;
import org.disse.io.export.Selection;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a knowledge base in the format of another tool, and tells what that has no place for. */
@Command(
    name = "export",
    description = "Writes a knowledge base in the format of another tool, and what is lost by it.")
final class Export implements Callable<Integer> {
  private static final int SAMPLES = 1;

  @ArgGroup(multiplicity = "1")
  private Input input = new Input();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "one of ${COMPLETION-CANDIDATES}")
  private ExportFormat format = ExportFormat.TSV;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "OUT",
      description = "the file to write; KGX writes OUT_nodes.jsonl and OUT_edges.jsonl")
  private Path out = Path.of("");

  @Option(
      names = "--ledger",
      paramLabel = "LEDGER",
      description = "where every loss is written (.tsv, else JSON)")
  private @Nullable Path ledgerFile;

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description = "the entries to write (default: all)")
  private List<String> only = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Where the knowledge base comes from. */
  private static final class Input {
    @Parameters(
        index = "0",
        paramLabel = "FILE",
        description = ".json or .ndjson, each with .gz or without")
    private @Nullable Path file;

    @Option(names = "--bundled", description = "the bundled knowledge base")
    private boolean bundled;

    KnowledgeBase load() throws IOException {
      return file == null || bundled ? Catalog.load() : DisseJson.strict().read(file);
    }
  }

  @Override
  public Integer call() throws IOException {
    KnowledgeBase base = input.load();
    Selection what =
        only.isEmpty()
            ? Selection.all(base)
            : Selection.of(
                base, only.stream().map(new Lookup(base, spec)::entry).map(Entry::id).toList());
    LossLedger ledger = format.write(what, out);
    if (ledgerFile != null) {
      ledger.write(ledgerFile);
    }
    format.files(out).forEach(file -> spec.commandLine().getOut().println("wrote " + file));
    spec.commandLine().getErr().print(ledger.summary(SAMPLES));
    spec.commandLine().getErr().flush();
    return Main.OK;
  }
}
