package org.disse.examples;

import java.util.concurrent.Callable;
import org.disse.io.schema.DisseSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of the format, for tools that are not written in Java. */
@Command(name = "schema", description = "Prints the JSON Schema (2020-12) of the format.")
final class PrintSchema implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(DisseSchema.text());
    spec.commandLine().getOut().flush();
    return Main.OK;
  }
}
