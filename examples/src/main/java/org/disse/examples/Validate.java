package org.disse.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.disse.check.Checks;
import org.disse.check.Finding;
import org.disse.check.LabelCheck;
import org.disse.check.Report;
import org.disse.io.DisseJson;
import org.disse.io.EntryStream;
import org.disse.io.Preset;
import org.disse.io.ReadOptions;
import org.disse.io.ReportFormat;
import org.disse.io.StreamOptions;
import org.disse.io.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates files and prints the findings: one a line, or as JSON or SARIF for programs. */
@Command(
    name = "validate",
    description = "Checks files and prints file:line:col severity code pointer message.")
final class Validate implements Callable<Integer> {
  /** JSON and SARIF are made in memory: of a stream they hold so many findings of each code. */
  private static final int MOST_KEPT = 1000;

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

  @Option(
      names = "--format",
      defaultValue = "TEXT",
      description = "text, json or sarif (default: text)")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "at most N findings of each code, the others are counted (default: all)")
  private int limit = ReportFormat.ALL;

  @Option(
      names = "--labels",
      description = "also holds labels against the names of their identifiers")
  private boolean labels;

  @Mixin private StreamOption streaming = new StreamOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (limit < 0) {
      throw new ParameterException(
          spec.commandLine(), "expected a --limit of 0 or more, but was " + limit);
    }
    DisseJson json = DisseJson.of(ReadOptions.of(preset).withChecks(asked(Checks.meaning())));
    Map<String, Report> reports = new LinkedHashMap<>();
    int code = files.stream().mapToInt(file -> validate(json, file, reports)).max().orElse(Main.OK);
    if (format != ReportFormat.TEXT) {
      print(reports);
    }
    return code;
  }

  private Checks asked(Checks checks) {
    return labels ? checks.and(new LabelCheck(Catalog.vocabulary())) : checks;
  }

  /** Text is printed as it comes, the other formats are one document in the end. */
  private int validate(DisseJson json, Path file, Map<String, Report> reports) {
    try {
      boolean isStream = streaming.isFor(file);
      Report report = isStream ? stream(file) : json.tryRead(file).report();
      reports.put(file.toString(), report);
      boolean isPrinted = isStream && printsAtOnce();
      if (format == ReportFormat.TEXT && !isPrinted) {
        print(Map.of(file.toString(), report));
      }
      return report.isValid() ? Main.OK : Main.ANSWER_IS_NO;
    } catch (UncheckedIOException e) {
      spec.commandLine().getErr().println(Main.explain(file, Main.causeOf(e)));
      return Main.UNUSABLE;
    } catch (IOException e) {
      spec.commandLine().getErr().println(Main.explain(file, e));
      return Main.UNUSABLE;
    }
  }

  /** All findings of a stream as text need not be kept. */
  private boolean printsAtOnce() {
    return format == ReportFormat.TEXT && limit == ReportFormat.ALL;
  }

  private Report stream(Path file) throws IOException {
    ReadOptions reading = ReadOptions.of(preset).withChecks(asked(Checks.ofSingleEntries()));
    StreamOptions options = streaming.options(reading, Math.min(limit, MOST_KEPT));
    if (printsAtOnce()) {
      options =
          options
              .withSamples(0)
              .withFindings(finding -> print(Map.of(file.toString(), report(finding))));
    }
    try (Progress bar = streaming.progress(file);
        EntryStream stream = EntryStream.open(file, options.withProgress(bar::show))) {
      while (stream.nextBatch().isPresent()) {
        // What is wrong with the entries is in the summary, and they are not needed.
      }
      return stream.summary().report();
    }
  }

  private static Report report(Finding finding) {
    return new Report(List.of(finding));
  }

  private void print(Map<String, Report> reports) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(format.toText(reports, limit));
    out.flush();
  }
}
