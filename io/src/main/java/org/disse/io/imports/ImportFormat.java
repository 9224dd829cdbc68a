package org.disse.io.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.disse.io.ReadResult;
import org.disse.io.file.Gzip;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.InvalidValueException;

/**
 * The formats of other tools that can be read into a knowledge base. What has no place there is
 * told in the report, with line and column of the source; every record is read for itself, so that
 * one that is broken takes no other with it. The report has the first thousand findings and counts
 * the others. In which order lines stand says nothing of an entry but the order of its lists.
 *
 * <pre>{@code
 * ReadResult<KnowledgeBase> result = ImportFormat.SIGNOR.read(Path.of("signor.tsv"));
 * System.out.print(result.report().summary(3));
 * }</pre>
 */
public enum ImportFormat {
  /**
   * Nodes and edges of Biolink, a line each, in two files. What Disse has exported comes back as it
   * was, but for what the ledger has named; nodes of others by their category, their edges as the
   * steps of one mechanism.
   */
  KGX("nodes and edges of Biolink", KgxImporter::new, "_nodes.jsonl", "_edges.jsonl"),
  /** Statements of INDRA, as one JSON array or one a line. */
  INDRA("statements of INDRA", IndraImporter::new, ".json"),
  /**
   * The causal relations of SIGNOR as tab-separated values, the columns named in the first line.
   */
  SIGNOR("causal relations of SIGNOR", SignorImporter::new, ".tsv"),
  /** The proteins and RNAs of Vesiclepedia as tab-separated values. */
  VESICLEPEDIA("contents of Vesiclepedia", () -> new VesicleImporter("Vesiclepedia"), ".tsv"),
  /** The proteins and RNAs of ExoCarta as tab-separated values. */
  EXOCARTA("contents of ExoCarta", () -> new VesicleImporter("ExoCarta"), ".tsv");

  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // A constructor.
  private final Supplier<Importer> importer;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
  private final List<String> endings;

  ImportFormat(String description, Supplier<Importer> importer, String... endings) {
    this.description = description;
    this.importer = importer;
    this.endings = List.of(endings);
  }

  /**
   * The name in lower case.
   *
   * @return the name
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What it is, in a few words.
   *
   * @return the description
   */
  public String description() {
    return description;
  }

  /**
   * How the names of its files end; there is one file for each.
   *
   * @return the endings
   */
  public List<String> endings() {
    return endings;
  }

  /**
   * The files that are read for a name. A format of one file takes the name as it is; one of more
   * files takes the name of either of them, or the common beginning with any extension.
   *
   * @param file the name
   * @return the files
   */
  public List<Path> files(Path file) {
    if (endings.size() == 1) {
      return List.of(file);
    }
    String name = String.valueOf(file.getFileName());
    String gz = Gzip.suffix(name);
    String plain = name.substring(0, name.length() - gz.length());
    int dot = plain.lastIndexOf('.');
    String stem = dot > 0 ? plain.substring(0, dot) : plain;
    for (String ending : endings) {
      if (Gzip.endsIn(file, ending)) {
        stem = plain.substring(0, plain.length() - ending.length());
      }
    }
    List<Path> files = new ArrayList<>();
    for (String ending : endings) {
      boolean isGiven = Gzip.endsIn(file, ending);
      files.add(isGiven ? file : file.resolveSibling(stem + ending + gz));
    }
    return files;
  }

  /**
   * Reads a file, or the {@linkplain #files(Path) files} of that name, compressed if the name ends
   * in {@code .gz}.
   *
   * @param file the file
   * @return the knowledge base and the report
   * @throws IOException if a file cannot be read
   */
  public ReadResult<KnowledgeBase> read(Path file) throws IOException {
    List<InputStream> streams = new ArrayList<>();
    try {
      for (Path each : files(file)) {
        streams.add(Gzip.open(each));
      }
      return read(streams.toArray(InputStream[]::new));
    } finally {
      for (InputStream stream : streams) {
        stream.close();
      }
    }
  }

  /**
   * Reads streams.
   *
   * @param streams one for each of the {@link #endings()}, in their order; not closed
   * @return the knowledge base and the report
   * @throws IOException from a stream
   */
  public ReadResult<KnowledgeBase> read(InputStream... streams) throws IOException {
    if (streams.length != endings.size()) {
      throw InvalidValueException.expected(endings.size() + " streams", streams.length);
    }
    Draft draft = new Draft();
    importer.get().read(List.of(streams), draft);
    return draft.finish(id());
  }
}
