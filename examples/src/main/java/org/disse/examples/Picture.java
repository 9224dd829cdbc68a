package org.disse.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.io.export.ExportFormat;
import org.disse.io.export.Selection;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws mechanisms, or all that is known to act against liver fibrosis. */
@Command(
    name = "picture",
    description = "Draws mechanisms; without an ID, all that acts against liver fibrosis.")
final class Picture implements Callable<Integer> {
  private static final int SAMPLES = 1;

  /** The formats that are pictures, or are made into one by another program. */
  enum Kind {
    SVG(ExportFormat.SVG),
    HTML(ExportFormat.HTML),
    DOT(ExportFormat.DOT),
    MERMAID(ExportFormat.MERMAID);

    private final ExportFormat format;

    Kind(ExportFormat format) {
      this.format = format;
    }
  }

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "mechanisms, or entries whose mechanisms are drawn, such as mir-27b-3p")
  private List<String> ids = List.of();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "one of ${COMPLETION-CANDIDATES}; HTML is one page that needs no network")
  private Kind kind = Kind.SVG;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "OUT",
      description = "the file to write")
  private Path out = Path.of("");

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    KnowledgeBase base = knowledge.load();
    Selection what = ids.isEmpty() ? AntifibroticMap.of(base) : chosen(base);
    String ledger = kind.format.write(what, out).summary(SAMPLES);
    spec.commandLine().getOut().println("wrote " + out);
    spec.commandLine().getErr().print(ledger);
    spec.commandLine().getErr().flush();
    return Main.OK;
  }

  private Selection chosen(KnowledgeBase base) {
    Lookup lookup = new Lookup(base, spec);
    Set<EntryId> mechanisms = new LinkedHashSet<>();
    for (String id : ids) {
      Entry entry = lookup.entry(id);
      List<EntryId> found =
          entry instanceof Mechanism
              ? List.of(entry.id())
              : base.referrersOf(entry.id()).stream()
                  .filter(Mechanism.class::isInstance)
                  .map(Entry::id)
                  .toList();
      if (found.isEmpty()) {
        throw new Lookup.NotThereException(
            "expected an entry that mechanisms speak of, but was " + id);
      }
      mechanisms.addAll(found);
    }
    return Selection.of(base, mechanisms);
  }
}
