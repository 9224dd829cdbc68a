package org.disse.io.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.rdf.Context;
import org.disse.io.rdf.GraphOutput;
import org.disse.io.rdf.GraphWalk;
import org.disse.io.rdf.Iris;
import org.disse.io.rdf.JsonLdOutput;
import org.disse.io.rdf.NQuadsOutput;
import org.disse.io.rdf.Name;

/** Entries as RDF, in one of its forms: the same statements in each. */
final class GraphExporter implements Exporter {
  /** Why a value is not there: it could only be one of a field that the tables do not know. */
  static final String OTHERWISE = "no property stands for it";

  private final BiFunction<OutputStream, Iris, GraphOutput> form;

  private GraphExporter(BiFunction<OutputStream, Iris, GraphOutput> form) {
    this.form = form;
  }

  static GraphExporter jsonLd() {
    return new GraphExporter((stream, iris) -> new JsonLdOutput(stream, Context.of(iris)));
  }

  static GraphExporter nQuads() {
    return new GraphExporter(NQuadsOutput::new);
  }

  @Override
  public void write(Selection what, List<OutputStream> files, Accounts accounts)
      throws IOException {
    GraphOutput out = form.apply(files.get(0), new Iris(what.base().id().value()));
    GraphWalk walk = new GraphWalk(what.base(), out);
    walk.begin(new Told(accounts.document()));
    for (Section section : Section.values()) {
      List<? extends Entry> entries = what.entries(section);
      if (!entries.isEmpty()) {
        walk.begin(section);
        entries.forEach(entry -> walk.entry(entry, category(entry), new Told(accounts.of(entry))));
        walk.endSection();
      }
    }
    walk.end();
  }

  private static Optional<Name> category(Entry entry) {
    return Optional.of(KgxCategory.of(entry))
        .filter(category -> !category.equals("NamedThing"))
        .map(Iris::biolink);
  }

  private record Told(Account account) implements GraphWalk.Told {
    @Override
    public void kept(String pointer) {
      account.kept(pointer);
    }

    @Override
    public void narrowed(String pointer, String written, String reason) {
      account.narrowed(pointer, written, reason);
    }
  }
}
