package org.disse.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.disse.io.DisseJson;
import org.disse.io.Form;
import org.disse.io.ReadResult;
import org.disse.io.imports.ImportFormat;
import org.disse.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the format of another tool, and tells what has no place in a knowledge base. */
@Command(name = "import", description = "Reads the format of another tool into a knowledge base.")
final class Import implements Callable<Integer> {
  private static final int SAMPLES = 3;

  @Parameters(index = "0", paramLabel = "FILE", description = "the file to read, with .gz or not")
  private Path in = Path.of("");

  @Option(
      names = "--from",
      required = true,
      paramLabel = "FORMAT",
      description = "one of ${COMPLETION-CANDIDATES}")
  private ImportFormat format = ImportFormat.KGX;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "OUT",
      description = "the file to write: .json or .ndjson, each with .gz or without")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (Form.of(out).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "expected a name ending in .json or .ndjson, with .gz or without, but was " + out);
    }
    ReadResult<KnowledgeBase> result = format.read(in);
    spec.commandLine().getErr().print(result.report().summary(SAMPLES));
    spec.commandLine().getErr().flush();
    if (result.value().isEmpty()) {
      return Main.UNUSABLE;
    }
    KnowledgeBase base = result.value().get();
    DisseJson.strict().write(base, out);
    spec.commandLine()
        .getOut()
        .println(
            "wrote "
                + base.entries().size()
                + " entries to "
                + out
                + (result.leftOut() > 0 ? ", " + result.leftOut() + " left out" : ""));
    return Main.OK;
  }
}
