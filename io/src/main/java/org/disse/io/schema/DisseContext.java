package org.disse.io.schema;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.disse.io.codec.Trees;
import org.disse.io.rdf.Context;
import org.disse.io.rdf.Iris;

/**
 * The context of JSON-LD 1.1 that says what the fields, types and words of the format mean as RDF,
 * made from the field tables. {@code ExportFormat.JSONLD} writes documents that hold it.
 *
 * <p>A document of the format does not become the same RDF by adding it: an export also names the
 * types of objects, writes out defaults, and has numbers, dates, PubMed ids, DOIs and experiments
 * in the form that RDF needs.
 *
 * <pre>{@code
 * Files.writeString(Path.of("disse.context.jsonld"), DisseContext.text());
 * }</pre>
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 */
public final class DisseContext {
  /**
   * The beginning of the IRIs of properties ({@code …/steps}), classes ({@code …/Step}) and words
   * ({@code …/relation/inhibits}); another one for each major version of the format. It names
   * things, and is no address that must be reachable.
   */
  public static final String NAMESPACE = Iris.VOCABULARY;

  private DisseContext() {}

  /**
   * The context. It has no {@code @base}: each document has one of its own.
   *
   * @return an object with the member {@code @context}, as JSON text
   */
  public static String text() {
    Map<String, Object> document = Map.of("@context", Context.terms());
    return new String(Trees.prettyBytes(document), StandardCharsets.UTF_8);
  }
}
