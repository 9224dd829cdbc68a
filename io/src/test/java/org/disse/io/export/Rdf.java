package org.disse.io.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.disse.knowledge.KnowledgeBase;

/** What Jena reads in what we write as RDF; a warning of its parsers is an error here. */
final class Rdf {
  /** The namespaces of our vocabulary and of the words, as a query declares them. */
  static final String PREFIXES =
      """
      PREFIX d: <https://disse.org/ns/1/>
      PREFIX relation: <https://disse.org/ns/1/relation/>
      PREFIX stance: <https://disse.org/ns/1/stance/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX biolink: <https://w3id.org/biolink/vocab/>
      """;

  private Rdf() {}

  static String jsonLd(KnowledgeBase base) {
    return jsonLd(Selection.all(base));
  }

  static String jsonLd(Selection what) {
    return new String(ExportFormat.JSONLD.toBytes(what).get(".jsonld"), UTF_8);
  }

  static String nQuads(KnowledgeBase base) {
    return nQuads(Selection.all(base));
  }

  static String nQuads(Selection what) {
    return new String(ExportFormat.NQUADS.toBytes(what).get(".nq"), UTF_8);
  }

  static Model readJsonLd(String text) {
    return read(text, Lang.JSONLD11);
  }

  static Model readNQuads(String text) {
    return read(text, Lang.NQUADS);
  }

  private static Model read(String text, Lang lang) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.create()
        .source(new ByteArrayInputStream(text.getBytes(UTF_8)))
        .lang(lang)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(model);
    return model;
  }

  /** The values of a variable in the answers to a query. */
  static List<String> ask(Model model, String query, String variable) {
    List<String> values = new ArrayList<>();
    try (QueryExecution asked = QueryExecutionFactory.create(PREFIXES + query, model)) {
      for (QuerySolution answer : (Iterable<QuerySolution>) asked::execSelect) {
        values.add(answer.get(variable).toString());
      }
    }
    return values;
  }
}
