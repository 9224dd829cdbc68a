package org.disse.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.disse.check.Checks;
import org.disse.check.Finding;
import org.disse.check.Report;
import org.disse.io.DisseJson;
import org.disse.io.Preset;
import org.disse.io.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates files and prints the findings, one a line, for people and for {@code grep}. */
@Command(
    name = "validate",
    description = "Checks files and prints file:line:col severity code pointer message.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:no error",
      "1:errors found",
      "2:a file cannot be read",
      "64:usage",
      "70:own fault"
    })
final class Validate implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = ".json or .ndjson, each with .gz or without")
  private List<Path> files = List.of();

  @Option(
      names = "--preset",
      defaultValue = "STRICT",
      description = "strict, standard or lenient (default: strict)")
  private Preset preset = Preset.STRICT;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    DisseJson json = DisseJson.of(ReadOptions.of(preset).withChecks(Checks.meaning()));
    return files.stream().mapToInt(file -> validate(json, file)).max().orElse(Main.OK);
  }

  private int validate(DisseJson json, Path file) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Report report = json.tryRead(file).report();
      report.findings().forEach(finding -> out.println(line(file, finding)));
      return report.isValid() ? Main.OK : Main.ERRORS_FOUND;
    } catch (IOException e) {
      spec.commandLine().getErr().println(Main.explain(e));
      return Main.CANNOT_READ;
    }
  }

  /** A finding's own line begins with its location, if it has one. */
  private static String line(Path file, Finding finding) {
    return file + (finding.location().isPresent() ? ":" : " ") + finding;
  }
}
