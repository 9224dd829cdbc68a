package org.disse.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.disse.io.Form;
import org.disse.io.diff.Conflict;
import org.disse.io.diff.Merge;
import org.disse.io.diff.MergeResult;
import org.disse.io.diff.SortedMerge;
import org.disse.io.diff.Values;
import org.disse.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Merges files; where they do not go together it lists the conflicts and writes nothing. */
@Command(
    name = "merge",
    description = "Merges what A and B made of BASE; without BASE, unites A and B.")
final class Combine implements Callable<Integer> {
  @Parameters(
      arity = "2..3",
      paramLabel = "[BASE] A B",
      hideParamSyntax = true,
      description = ".json or .ndjson, each with .gz or without")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      required = true,
      description = "the file to write")
  private Path out = Path.of("");

  @Option(
      names = "--keep-base",
      description =
          "write in spite of conflicts, at each the value of BASE, or of A where BASE has none")
  private boolean keepBase;

  @Option(
      names = "--sorted",
      description = "unite two .ndjson files of any size, sorted by section and id (see sort)")
  private boolean sorted;

  @Mixin private Inputs inputs = new Inputs();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (Form.of(out).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "expected a name ending in .json or .ndjson, with .gz or without, but was " + out);
    }
    return sorted ? mergeSorted() : merge();
  }

  private int merge() throws IOException {
    Optional<List<KnowledgeBase>> bases = inputs.read(files, spec.commandLine().getErr());
    if (bases.isEmpty()) {
      return Main.UNUSABLE;
    }
    List<KnowledgeBase> all = bases.get();
    MergeResult result =
        all.size() == 3
            ? Merge.threeWay(all.get(0), all.get(1), all.get(2))
            : Merge.twoWay(all.get(0), all.get(1));
    result.conflicts().forEach(this::print);
    boolean written = keepBase || result.conflicts().isEmpty();
    if (written) {
      inputs.json().write(result.rest(), out);
    }
    return end(result.conflicts().size(), written);
  }

  private int mergeSorted() throws IOException {
    if (files.size() != 2) {
      throw new ParameterException(
          spec.commandLine(), "expected two files with --sorted, but was " + files.size());
    }
    for (Path file : List.of(files.get(0), files.get(1), out)) {
      if (!Form.of(file).equals(Optional.of(Form.NDJSON))) {
        throw new ParameterException(
            spec.commandLine(), "expected names ending in .ndjson or .ndjson.gz, but was " + file);
      }
    }
    SortedMerge.Counts counts =
        SortedMerge.merge(files.get(0), files.get(1), out, keepBase, this::print);
    return end(counts.conflicts(), counts.written());
  }

  private void print(Conflict conflict) {
    PrintWriter lines = spec.commandLine().getOut();
    lines.println(conflict);
    if (files.size() == 3) {
      lines.println("  base  " + shown(conflict.base()));
    }
    lines.println("  A     " + shown(conflict.a()));
    lines.println("  B     " + shown(conflict.b()));
  }

  private static String shown(Optional<Object> value) {
    return value.map(Values::oneLine).orElse("(absent)");
  }

  private int end(long conflicts, boolean written) {
    spec.commandLine().getOut().flush();
    if (conflicts == 0) {
      return Main.OK;
    }
    spec.commandLine()
        .getErr()
        .println(
            (conflicts == 1 ? "1 conflict, " : conflicts + " conflicts, ")
                + (written
                    ? "each with the value of " + (files.size() == 3 ? "BASE" : "A") + " in " + out
                    : "nothing written"));
    return Main.ANSWER_IS_NO;
  }
}
