package org.disse.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.disse.cargo.MicroRna;
import org.disse.entry.Entry;
import org.disse.evidence.Evidence;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.io.testing.Json;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Step;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RdfTest {
  private static final String ENTRIES = "https://disse.org/entry/";
  private static final KnowledgeBase CATALOG = Catalog.load();
  private static final Model GRAPH = Rdf.readNQuads(Rdf.nQuads(CATALOG));

  private static Property property(String name) {
    return ResourceFactory.createProperty("https://disse.org/ns/1/" + name);
  }

  private static Resource entry(Object id) {
    return GRAPH.getResource(ENTRIES + CATALOG.id() + "/" + id);
  }

  private static Resource word(String field, Enum<?> word) {
    return GRAPH.getResource(
        "https://disse.org/ns/1/" + field + "/" + word.name().toLowerCase(Locale.ROOT));
  }

  @Nested
  class BothForms {
    @Test
    void areTheSameGraph() {
      for (int seed = 0; seed < 4; seed++) {
        KnowledgeBase base = Values.random(seed);
        Model graph = Rdf.readNQuads(Rdf.nQuads(base));
        assertThat(graph.isIsomorphicWith(Rdf.readJsonLd(Rdf.jsonLd(base)))).as("" + seed).isTrue();
      }
    }

    /** But for the labels of blank nodes, which take long to match in a graph of this size. */
    @Test
    void haveTheSameStatementsOfEveryFourthEntryOfTheCatalog() {
      List<Entry> entries = CATALOG.entries();
      Selection what =
          Selection.of(
              CATALOG,
              IntStream.range(0, entries.size())
                  .filter(i -> i % 4 == 0)
                  .mapToObj(i -> entries.get(i).id())
                  .toList());
      List<String> statements = statements(Rdf.readNQuads(Rdf.nQuads(what)));

      assertThat(statements(Rdf.readJsonLd(Rdf.jsonLd(what)))).isEqualTo(statements);
      assertThat(statements).hasSizeGreaterThan(3000);
    }

    private static List<String> statements(Model graph) {
      return graph
          .listStatements()
          .mapWith(
              statement ->
                  named(statement.getSubject())
                      + " "
                      + statement.getPredicate()
                      + " "
                      + named(statement.getObject()))
          .toList()
          .stream()
          .sorted()
          .toList();
    }

    private static String named(RDFNode node) {
      return node.isAnon() ? "_" : node.toString();
    }

    @Test
    void areToldApartWhereOneStatementDiffers() {
      KnowledgeBase base = Values.random(1);
      String other = Rdf.nQuads(base).replaceFirst("relation/\\w+> ", "relation/purple> ");

      assertThat(Rdf.readNQuads(other).isIsomorphicWith(Rdf.readJsonLd(Rdf.jsonLd(base))))
          .isFalse();
    }

    /** No matter in which order the members of objects stand. */
    @Test
    void areTheSameGraphFromShuffledDocuments() {
      Object document = Json.parse(DisseJson.strict().toText(Values.random(5)));
      KnowledgeBase shuffled =
          DisseJson.strict().read(Json.compact(Json.shuffled(document, new Random(7))));

      assertThat(Rdf.nQuads(shuffled)).isEqualTo(Rdf.nQuads(Values.random(5)));
    }
  }

  @Nested
  class TheGraph {
    @Test
    void hasEveryStepInOrderWithItsEvidence() {
      for (Mechanism mechanism : CATALOG.mechanisms()) {
        List<RDFNode> steps = new ArrayList<>();
        if (entry(mechanism.id()).hasProperty(property("steps"))) {
          steps =
              entry(mechanism.id())
                  .getPropertyResourceValue(property("steps"))
                  .as(RDFList.class)
                  .asJavaList();
        }
        assertThat(steps).hasSize(mechanism.steps().size());
        for (int i = 0; i < steps.size(); i++) {
          check(steps.get(i).asResource(), mechanism.steps().get(i));
        }
      }
    }

    private static void check(Resource node, Step step) {
      assertThat(node.getPropertyResourceValue(property("subject")))
          .isEqualTo(entry(step.subject()));
      assertThat(node.getPropertyResourceValue(property("relation")))
          .isEqualTo(word("relation", step.relation()));
      assertThat(node.getPropertyResourceValue(property("object"))).isEqualTo(entry(step.object()));
      assertThat(node.getProperty(property("indirect")).getBoolean()).isEqualTo(step.indirect());
      assertThat(node.hasProperty(property("in"))).isEqualTo(step.in().isPresent());
      Set<String> told = new TreeSet<>();
      node.listProperties(property("evidence"))
          .forEach(
              each ->
                  told.add(
                      each.getResource().getPropertyResourceValue(property("study"))
                          + " "
                          + each.getResource().getPropertyResourceValue(property("stance"))));
      Set<String> expected = new TreeSet<>();
      for (Evidence evidence : step.evidence()) {
        expected.add(entry(evidence.study()) + " " + word("stance", evidence.stance()));
      }
      assertThat(told).isEqualTo(expected);
    }

    @Test
    void hasLabelsClassesAndIdentifiersOfEveryEntry() {
      CATALOG
          .entries()
          .forEach(
              entry -> {
                Resource node = entry(entry.id());
                assertThat(node.hasProperty(RDF.type)).as(entry.id().value()).isTrue();
                if (node.hasProperty(RDFS.label)) {
                  assertThat(node.getProperty(RDFS.label).getString()).isEqualTo(entry.label());
                }
                Set<String> matches = new TreeSet<>();
                node.listProperties(
                        ResourceFactory.createProperty(
                            "http://www.w3.org/2004/02/skos/core#exactMatch"))
                    .forEach(match -> matches.add(match.getResource().getURI()));
                assertThat(matches)
                    .isEqualTo(
                        entry.xrefs().stream()
                            .map(xref -> xref.uri().orElseThrow())
                            .collect(Collectors.toCollection(TreeSet::new)));
              });
      assertThat(Rdf.ask(GRAPH, "SELECT ?x { ?x a d:Cargo, biolink:MicroRNA }", "x"))
          .hasSize((int) CATALOG.cargo().stream().filter(MicroRna.class::isInstance).count());
    }

    @Test
    void findsAMechanismByItsCargoCauseAndEffect() {
      String query =
          """
          SELECT DISTINCT ?mechanism {
            ?mechanism d:cargo/d:cargo/rdfs:label "miR-181-5p" ;
                d:causes/rdfs:label "carbon tetrachloride injury" ;
                d:steps/rdf:rest*/rdf:first ?effect .
            ?effect d:relation relation:decreases ; d:object/rdfs:label "liver fibrosis" ;
                d:evidence/d:stance stance:supports .
          }
          """;

      assertThat(Rdf.ask(GRAPH, query, "mechanism"))
          .containsExactly(ENTRIES + CATALOG.id() + "/adipose-msc-mir-181-5p-autophagy");
      assertThat(Rdf.ask(GRAPH, query.replace("decreases", "increases"), "mechanism")).isEmpty();
    }

    @Test
    void leadsFromAStepToThePublicationsAndExperimentsBehindIt() {
      List<String> publications =
          Rdf.ask(
              GRAPH,
              """
              SELECT DISTINCT ?doi {
                ?step d:object/rdfs:label "STAT3" ; d:evidence ?evidence .
                ?evidence d:study ?study ; d:experiments ?experiment .
                ?study d:experiments ?experiment ; d:publication/d:doi ?doi .
              }
              """,
              "doi");

      assertThat(publications)
          .isNotEmpty()
          .allMatch(doi -> doi.startsWith("http://identifiers.org/doi/10."));
    }
  }
}
