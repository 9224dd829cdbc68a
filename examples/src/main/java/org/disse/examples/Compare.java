package org.disse.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.disse.io.diff.Diff;
import org.disse.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what changed from one file to another, entry by entry and field by field. */
@Command(name = "diff", description = "Prints what changed from A to B, whatever their form.")
final class Compare implements Callable<Integer> {
  /** How to print. */
  enum Format {
    TEXT,
    JSON_PATCH;

    /** As the option spells it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Parameters(index = "0", paramLabel = "A", description = "the file before")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "the file after")
  private Path after = Path.of("");

  @Option(
      names = "--format",
      defaultValue = "TEXT",
      description = "text, or json-patch (RFC 6902) (default: text)")
  private Format format = Format.TEXT;

  @Option(
      names = "--color",
      defaultValue = "AUTO",
      description = "auto, on or off (default: auto, on a terminal only)")
  private Ansi color = Ansi.AUTO;

  @Mixin private Inputs inputs = new Inputs();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Optional<List<KnowledgeBase>> both =
        inputs.read(List.of(before, after), spec.commandLine().getErr());
    if (both.isEmpty()) {
      return Main.UNUSABLE;
    }
    Diff diff = Diff.between(both.get().get(0), both.get().get(1));
    Terminal out = Terminal.of(spec);
    if (format == Format.JSON_PATCH) {
      out.print(diff.toJsonPatch());
    } else {
      new DiffPrinter(out, color.enabled()).print(diff);
    }
    out.flush();
    return diff.isEmpty() ? Main.OK : Main.ANSWER_IS_NO;
  }
}
