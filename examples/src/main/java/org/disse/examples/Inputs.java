package org.disse.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.io.DisseJson;
import org.disse.io.Preset;
import org.disse.io.ReadOptions;
import org.disse.io.ReadResult;
import org.disse.io.ReportFormat;
import org.disse.knowledge.KnowledgeBase;
import picocli.CommandLine.Option;

/**
 * Reads the files of commands that compare them, where one that is refused counts as unreadable.
 */
final class Inputs {
  @Option(
      names = "--preset",
      defaultValue = "STRICT",
      description = "strict, standard or lenient (default: strict)")
  private Preset preset = Preset.STRICT;

  /** Reads them all; says what is wrong with each that cannot be read, and then gives nothing. */
  Optional<List<KnowledgeBase>> read(List<Path> files, PrintWriter err) {
    DisseJson json = json();
    List<KnowledgeBase> bases = new ArrayList<>();
    for (Path file : files) {
      try {
        ReadResult<KnowledgeBase> result = json.tryRead(file);
        result.value().ifPresent(bases::add);
        err.print(
            ReportFormat.TEXT.toText(Map.of(file.toString(), result.report()), ReportFormat.ALL));
      } catch (IOException e) {
        err.println(Main.explain(file, e));
      }
    }
    err.flush();
    return bases.size() == files.size() ? Optional.of(bases) : Optional.empty();
  }

  DisseJson json() {
    return DisseJson.of(ReadOptions.of(preset));
  }
}
