package org.disse.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.disse.io.Form;
import org.disse.io.diff.NdjsonSort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sorts NDJSON of any size, so that {@code merge --sorted} can take it. */
@Command(
    name = "sort",
    description = "Sorts .ndjson by section and id, each with .gz or without, whatever its size.")
final class Sort implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "IN", description = "the file to read")
  private Path in = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "the file to write")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    for (Path file : List.of(in, out)) {
      if (!Form.of(file).equals(Optional.of(Form.NDJSON))) {
        throw new ParameterException(
            spec.commandLine(), "expected names ending in .ndjson or .ndjson.gz, but was " + file);
      }
    }
    NdjsonSort.sort(in, out);
    return Main.OK;
  }
}
