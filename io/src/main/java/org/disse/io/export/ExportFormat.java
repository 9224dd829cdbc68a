package org.disse.io.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.disse.io.file.AtomicFile;
import org.disse.io.file.Gzip;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.InvalidValueException;

/**
 * The formats of other tools in which a knowledge base, or a part of it, can be written. The same
 * entries give the same bytes, and every way of writing returns what the format has no place for.
 *
 * <pre>{@code
 * LossLedger ledger = ExportFormat.KGX.write(Catalog.load(), Path.of("fibrosis.jsonl"));
 * // writes fibrosis_nodes.jsonl and fibrosis_edges.jsonl
 * System.out.print(ledger.summary(3));
 * }</pre>
 */
public enum ExportFormat {
  /**
   * The Knowledge Graph Exchange format of Biolink 4.4: a node or an edge a line. Each step has an
   * edge with the qualifiers of its sign; work that refutes it has an edge of its own, which is
   * negated, and retracted work has none. The ids are those of ontologies wherever an entry alone
   * has such a one. What Biolink has no slot for, but is short, stands in {@code has_attribute} and
   * {@code qualifiers} as {@code disse:pointer=value}.
   */
  KGX(
      "nodes and edges of Biolink",
      "Biolink has no slot for it",
      KgxExporter::new,
      "_nodes.jsonl",
      "_edges.jsonl"),
  /**
   * Statements of INDRA as a JSON array, one for each step with a sign or of binding. Refuting
   * evidence is {@code negated}; the ids are made from the content, not by chance. The annotations
   * of the evidence have the rest of the step, as {@code disse:pointer=value}.
   */
  INDRA(
      "statements of INDRA",
      "statements of INDRA tell of steps and their participants only",
      IndraExporter::new,
      ".json"),
  /**
   * A table of claims: a row for every evidence of every step, one without evidence for a step that
   * has none. The first row names the columns. Tab, line feed, carriage return and backslash are
   * escaped with a backslash, other control characters and line separators as {@code \}{@code
   * uXXXX}; text that begins with {@code = + - @ '} has an apostrophe put in front, so that no
   * spreadsheet takes it for a formula.
   */
  TSV("flat table of claims", "a claim has no such column", ClaimTable::new, ".tsv"),
  /** The DOT language of Graphviz: inhibition is red and ends in a tee, width is evidence. */
  DOT("graph for Graphviz", Drawing.OTHERWISE, DotExporter::new, ".dot"),
  /** A flowchart of Mermaid, as code hosts draw it; its comments hold what a chart cannot show. */
  MERMAID("flowchart for Mermaid", Drawing.OTHERWISE, MermaidExporter::new, ".mmd"),
  /** GraphML, a directed graph whose nodes and edges have data. */
  GRAPHML("graph in GraphML", Drawing.OTHERWISE, GraphMlExporter::new, ".graphml"),
  /** Elements of Cytoscape.js, with places. */
  CYTOSCAPE("elements of Cytoscape.js", Drawing.OTHERWISE, CytoscapeExporter::new, ".cyjs"),
  /**
   * A network in CX2, the Cytoscape Exchange Format 2.0, for Cytoscape and NDEx: attributes
   * declared with their types, places, and a style that colours it as our pictures.
   */
  CX2("network in CX2 for Cytoscape and NDEx", Drawing.OTHERWISE, Cx2Exporter::new, ".cx2"),
  /**
   * Linked data in JSON-LD 1.1: one document whose context is made from the field tables ({@link
   * org.disse.io.schema.DisseContext}). Entries are named {@code
   * https://disse.org/entry/document/id}, which need not be reachable; their xrefs, terms, PubMed
   * ids and DOIs have the IRIs of their registries. Steps are in order. Numbers keep their digits;
   * unknown fields stand in {@code extensions}, as JSON text.
   */
  JSONLD("linked data in JSON-LD", GraphExporter.OTHERWISE, GraphExporter::jsonLd, ".jsonld"),
  /**
   * The statements of {@link #JSONLD} as N-Quads, one a line, for RDF stores: all in the default
   * graph, and with labels for nameless nodes that stay the same.
   */
  NQUADS("statements of RDF as N-Quads", GraphExporter.OTHERWISE, GraphExporter::nQuads, ".nq"),
  /** A picture in SVG. */
  SVG("picture in SVG", Drawing.OTHERWISE, SvgExporter::new, ".svg"),
  /**
   * One page without any network: the picture of {@link #SVG}, with evidence at a click, filters,
   * search and keys.
   */
  HTML("picture in one page", Drawing.OTHERWISE, HtmlExporter::new, ".html");

  private final String description;
  private final String otherwise;

  @SuppressWarnings("ImmutableEnumChecker") // A constructor.
  private final Supplier<Exporter> exporter;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
  private final List<String> endings;

  ExportFormat(
      String description, String otherwise, Supplier<Exporter> exporter, String... endings) {
    this.description = description;
    this.otherwise = otherwise;
    this.exporter = exporter;
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
   * The files that are written for a name. A format of one file takes the name as it is; one of
   * more files takes off the extension and puts its endings on. A {@code .gz} at the end stays.
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
    return endings.stream().map(ending -> file.resolveSibling(stem + ending + gz)).toList();
  }

  /**
   * Writes a knowledge base to a file, or to the {@linkplain #files(Path) files} of that name. They
   * appear whole or not at all, and compressed if the name ends in {@code .gz}.
   *
   * @param base the knowledge base
   * @param file the file; replaced if it exists
   * @return what the format has no place for
   * @throws IOException if a file cannot be written
   */
  public LossLedger write(KnowledgeBase base, Path file) throws IOException {
    return write(Selection.all(base), file);
  }

  /**
   * Writes some entries to a file, or to the {@linkplain #files(Path) files} of that name.
   *
   * @param what the entries
   * @param file the file; replaced if it exists
   * @return what the format has no place for
   * @throws IOException if a file cannot be written
   */
  public LossLedger write(Selection what, Path file) throws IOException {
    Accounts accounts = new Accounts(what, id(), otherwise);
    writeFiles(what, files(file), new ArrayList<>(), accounts);
    return accounts.close();
  }

  /** All streams are open before the first byte is written, and all files closed after the last. */
  private void writeFiles(
      Selection what, List<Path> files, List<OutputStream> open, Accounts accounts)
      throws IOException {
    if (open.size() == files.size()) {
      exporter.get().write(what, open, accounts);
      return;
    }
    Path next = files.get(open.size());
    AtomicFile.write(
        next,
        Gzip.isNamed(next),
        stream -> {
          open.add(stream);
          writeFiles(what, files, open, accounts);
        });
  }

  /**
   * Writes some entries to streams.
   *
   * @param what the entries
   * @param streams one for each of the {@link #endings()}, in their order; not closed
   * @return what the format has no place for
   * @throws IOException from a stream
   */
  public LossLedger write(Selection what, OutputStream... streams) throws IOException {
    if (streams.length != endings.size()) {
      throw InvalidValueException.expected(endings.size() + " streams", streams.length);
    }
    Accounts accounts = new Accounts(what, id(), otherwise);
    try {
      exporter.get().write(what, List.of(streams), accounts);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return accounts.close();
  }

  /**
   * Writes some entries to memory.
   *
   * @param what the entries
   * @return the bytes of each file, by its ending
   */
  public Map<String, byte[]> toBytes(Selection what) {
    ByteArrayOutputStream[] streams = new ByteArrayOutputStream[endings.size()];
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < streams.length; i++) {
      streams[i] = new ByteArrayOutputStream();
    }
    try {
      write(what, streams);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int i = 0; i < streams.length; i++) {
      files.put(endings.get(i), streams[i].toByteArray());
    }
    return files;
  }
}
