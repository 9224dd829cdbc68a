package org.disse.examples;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints an OpenAPI document for a service that takes and gives models. */
@Command(
    name = "openapi",
    description = "Prints an OpenAPI (3.1) document for a service that takes and gives models.")
final class PrintOpenApi implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    spec.commandLine().getOut().print(OpenApi.text());
    spec.commandLine().getOut().flush();
    return Main.OK;
  }
}
