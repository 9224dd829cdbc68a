package org.disse.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.disse.io.DisseJson;
import org.disse.io.Form;
import org.disse.io.Preset;
import org.disse.io.ReadOptions;
import org.disse.io.ReadResult;
import org.disse.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Converts between a JSON document and NDJSON; a failed conversion leaves no output. */
@Command(
    name = "convert",
    description = "Converts between .json and .ndjson, each with .gz or without.")
final class Convert implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "IN", description = "the file to read")
  private Path in = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "the file to write")
  private Path out = Path.of("");

  @Option(
      names = "--preset",
      defaultValue = "STRICT",
      description = "strict, standard or lenient (default: strict)")
  private Preset preset = Preset.STRICT;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    for (Path path : new Path[] {in, out}) {
      if (Form.of(path).isEmpty()) {
        throw new ParameterException(
            spec.commandLine(),
            "expected a name ending in .json or .ndjson, with .gz or without, but was " + path);
      }
    }
    DisseJson json = DisseJson.of(ReadOptions.of(preset));
    ReadResult<KnowledgeBase> result = json.tryRead(in);
    spec.commandLine().getErr().print(result.report());
    spec.commandLine().getErr().flush();
    if (result.value().isEmpty()) {
      return Main.ERRORS_FOUND;
    }
    json.write(result.value().get(), out);
    if (result.leftOut() > 0) {
      spec.commandLine().getErr().println(result.leftOut() + " broken entries left out");
    }
    return Main.OK;
  }
}
