package org.disse.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.disse.check.Checks;
import org.disse.check.Report;
import org.disse.check.Severity;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.io.export.ExportFormat;
import org.disse.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The first thing to see: loads the bundled knowledge base, checks it, answers the question and
 * writes both forms, and a map of what acts against fibrosis.
 */
@Command(
    name = "demo",
    description = "Checks the bundled knowledge base, answers from it and writes it.")
final class Demo implements Callable<Integer> {
  @Parameters(paramLabel = "DIRECTORY", description = "where to write the knowledge base")
  private Path directory = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    KnowledgeBase base = Catalog.load();
    Report report = Checks.standard().run(base);
    Answer.print(base, out);
    out.println();
    out.printf(
        "Checked: %d errors, %d warnings in %d entries.%n",
        report.count(Severity.ERROR), report.count(Severity.WARNING), base.entries().size());
    Files.createDirectories(directory);
    for (String name : new String[] {"liver-fibrosis.json", "liver-fibrosis.ndjson"}) {
      Path file = directory.resolve(name);
      DisseJson.strict().write(base, file);
      out.println("Written: " + file);
    }
    Path map = directory.resolve("liver-fibrosis.html");
    ExportFormat.HTML.write(AntifibroticMap.of(base), map);
    out.println("Written: " + map + ", a map to open in a browser");
    return report.isValid() ? Main.OK : Main.ANSWER_IS_NO;
  }
}
