package org.disse.io.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disse.check.Checks;
import org.disse.check.Report;
import org.disse.check.Severity;
import org.disse.io.DisseReadException;
import org.disse.io.codec.DocumentReader;
import org.disse.io.codec.Policy;
import org.disse.io.codec.Verdict;
import org.disse.io.json.Limits;
import org.disse.io.json.Pools;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.KnowledgeBase;
import org.disse.term.Curie;
import org.disse.term.Vocabulary;

/**
 * The knowledge base that comes with Disse: studies of stem cell vesicles in liver fibrosis and
 * other liver damage, and the cited biology behind them.
 *
 * <p>Curated from abstracts and review tables, so not complete, and no medical advice. It is kept
 * in parts by topic, as curators review it, and put together here. Identifiers are from open
 * ontologies; the NOTICE in the jar names them and their licences.
 *
 * <pre>{@code
 * KnowledgeBase base = Catalog.load();
 * }</pre>
 */
public final class Catalog {
  /** The document that the parts make up: its title, version and licence. */
  private static final String WHOLE = "liver-fibrosis";

  static final List<String> PARTS =
      List.of(
          "causes-and-processes",
          "cells",
          "cargo-and-targets",
          "background",
          "fibrosis-studies",
          "other-liver-studies",
          "therapies-and-trials");

  /** Strict, but references lead from part to part. */
  private static final Policy POLICY =
      new Policy(false, Severity.ERROR, Severity.ERROR, true, Checks.none());

  private Catalog() {}

  /**
   * Reads the bundled knowledge base. Each call reads anew; keep what it gives.
   *
   * @return the knowledge base
   */
  public static KnowledgeBase load() {
    Pools pools = new Pools();
    KnowledgeBase.Builder base = read(WHOLE, pools).toBuilder();
    PARTS.forEach(part -> base.addAll(read(part, pools).entries()));
    KnowledgeBase whole = base.build();
    Report report = Checks.structural().run(whole);
    if (!report.isValid()) {
      throw new DisseReadException(report);
    }
    return whole;
  }

  /**
   * Reads what the ontologies and registries call the things of this field, several hundred CURIEs
   * with their labels and other names. Each call reads anew; keep what it gives.
   *
   * <pre>{@code
   * Checks.standard().and(new LabelCheck(Catalog.vocabulary())).run(base);
   * }</pre>
   *
   * @return the vocabulary
   */
  public static Vocabulary vocabulary() {
    Map<Curie, List<String>> names = new LinkedHashMap<>();
    try (InputStream stream = resource("vocabulary.tsv")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .forEach(row -> names.put(Curie.parse(row.get(0)), row.subList(1, row.size())));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled vocabulary is not in the jar", e);
    }
    return Vocabulary.of(names);
  }

  private static InputStream resource(String name) throws IOException {
    InputStream stream = Catalog.class.getResourceAsStream(name);
    if (stream == null) {
      throw new FileNotFoundException(name);
    }
    return stream;
  }

  private static KnowledgeBase read(String part, Pools pools) {
    try (InputStream stream = resource(part + ".json")) {
      Verdict verdict =
          new DocumentReader(Limits.USUAL, POLICY)
              .readDocument(Utf8Source.of(stream, Limits.USUAL.bytes()), pools);
      return verdict.value().orElseThrow(() -> new DisseReadException(verdict.report()));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled knowledge base is not in the jar", e);
    }
  }
}
