package org.disse.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.disse.entry.Entry;
import org.disse.io.ContentHash;
import org.disse.io.DisseJson;
import org.disse.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints fingerprints of content, which layout, order of fields and compression do not change. */
@Command(
    name = "hash",
    description = "Prints the content hash (SHA-256 over RFC 8785) of a file or of its entries.")
final class Hash implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = ".json or .ndjson, each with .gz or without")
  private Path file = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ID",
      description = "entries to hash one by one, instead of the whole file")
  private List<String> ids = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    KnowledgeBase base = DisseJson.strict().read(file);
    // All are found before the first is printed.
    List<Entry> entries = ids.stream().map(new Lookup(base, spec)::entry).toList();
    PrintWriter out = spec.commandLine().getOut();
    if (entries.isEmpty()) {
      out.println(ContentHash.of(base) + "  " + file);
    }
    entries.forEach(entry -> out.println(ContentHash.of(entry) + "  " + entry.id()));
    return Main.OK;
  }
}
