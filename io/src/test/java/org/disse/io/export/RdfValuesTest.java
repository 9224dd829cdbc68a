package org.disse.io.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.disse.cargo.MicroRna;
import org.disse.io.DisseJson;
import org.disse.io.testing.Json;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** Single values as RDF, in JSON-LD and in N-Quads alike. */
class RdfValuesTest {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** What could break out of a literal, a line or a document, or get lost in it. */
  private static final List<String> HOSTILE =
      List.of(
          "</script><script>alert(1)</script>",
          "\" .\n<http://example.org/a> <http://example.org/b> \"c",
          "\"quoted\" \\ back \\u0041 \\n",
          "=1+1",
          "@id",
          "_:b0",
          "CHEBI:27385",
          "http://example.org/<a>",
          "one\r\ntwo\tthree\u000bfour\ffive\bsix",
          "\u0000\u0007\u001b[31m\u007f\u0085",
          "\u202eright to left\u202c\u200f\ufeff",
          "a\u2028b\u2029c",
          "\ufffe\uffff\ufffd",
          "\uD83E\uDDEC β 肝 \uDBFF\uDFFD",
          " leading and trailing ",
          "{\"@type\": \"@json\"}");

  /** A knowledge base read from the members of a document beside its id and title. */
  private static KnowledgeBase base(String members) {
    return DisseJson.lenient()
        .read("{\"disse\": \"1.0\", \"id\": \"b\", \"title\": \"B\", " + members + "}");
  }

  /** The values of a property, which must be the same in both forms. */
  private static List<RDFNode> values(KnowledgeBase base, String property) {
    Model graph = graph(base);
    return graph.listObjectsOfProperty(graph.createProperty(property)).toList();
  }

  private static Model graph(KnowledgeBase base) {
    Model graph = Rdf.readNQuads(Rdf.nQuads(base));
    assertThat(graph.isIsomorphicWith(Rdf.readJsonLd(Rdf.jsonLd(base)))).isTrue();
    return graph;
  }

  private static List<Literal> literals(KnowledgeBase base, String property) {
    return values(base, "https://disse.org/ns/1/" + property).stream()
        .map(RDFNode::asLiteral)
        .toList();
  }

  private static List<String> things(KnowledgeBase base, String property) {
    return values(base, property).stream().map(node -> node.asResource().getURI()).toList();
  }

  @Test
  void textArrivesAsItWas() {
    KnowledgeBase.Builder base = KnowledgeBase.builder().id("b").title("B");
    for (int i = 0; i < HOSTILE.size(); i++) {
      base.addCargo(MicroRna.builder().id("m" + i).label("m").notes(HOSTILE.get(i)).build());
    }

    assertThat(literals(base.build(), "notes"))
        .extracting(Literal::getString)
        .containsExactlyInAnyOrderElementsOf(HOSTILE);
    assertThat(Rdf.nQuads(base.build()).lines())
        .allMatch(line -> line.matches("[^\\x00-\\x1f\\x7f\\ufffe\\uffff]+ \\."));
    assertThat(Rdf.jsonLd(base.build())).doesNotContain("\r", "\u0000", "\u0007", "\u001b");
  }

  @Test
  void numbersKeepTheirDigitsAndExponentsAreWrittenOut() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("2.50", "2.50");
    texts.put("12345678901234567890.123", "12345678901234567890.123");
    texts.put("0.000001", "0.000001");
    texts.put("1E-7", "0.0000001");
    texts.put("1.0E+10", "10000000000");
    String study =
        "{\"id\": \"s%s\", \"publication\": {\"title\": \"T\"}, \"preparation\":"
            + " {\"diameter\": {\"value\": %s, \"unit\": \"nm\"}}}";
    KnowledgeBase base =
        base(
            "\"studies\": ["
                + texts.keySet().stream()
                    .map(digits -> study.formatted(digits, digits).replace("s1.0E+10", "last"))
                    .collect(Collectors.joining(", "))
                + "]");
    LossLedger ledger =
        ExportFormat.NQUADS.write(Selection.all(base), OutputStream.nullOutputStream());

    assertThat(literals(base, "value"))
        .allMatch(value -> value.getDatatypeURI().equals(XSD + "decimal"))
        .extracting(Literal::getLexicalForm)
        .containsExactlyInAnyOrderElementsOf(texts.values());
    assertThat(ledger.losses())
        .extracting(Loss::toString)
        .containsExactly(
            "narrowed /studies/3/preparation/diameter/value of s1E-7 as '0.0000001'",
            "narrowed /studies/4/preparation/diameter/value of last as '10000000000'");
  }

  @Test
  void datesAreAsExactAsTheyWere() {
    KnowledgeBase base =
        base(
            "\"trials\": [{\"id\": \"t\", \"title\": \"T\", \"status\": \"completed\","
                + " \"statusDate\": \"2023\", \"startDate\": \"2020-05\","
                + " \"completionDate\": \"2023-05-23\", \"enrollment\": 30}]");

    assertThat(literals(base, "statusDate"))
        .extracting(Literal::getLexicalForm, Literal::getDatatypeURI)
        .containsExactly(tuple("2023", XSD + "gYear"));
    assertThat(literals(base, "startDate"))
        .extracting(Literal::getLexicalForm, Literal::getDatatypeURI)
        .containsExactly(tuple("2020-05", XSD + "gYearMonth"));
    assertThat(literals(base, "completionDate"))
        .extracting(Literal::getLexicalForm, Literal::getDatatypeURI)
        .containsExactly(tuple("2023-05-23", XSD + "date"));
    assertThat(literals(base, "enrollment")).extracting(Literal::getInt).containsExactly(30);
  }

  @Test
  void identifiersHaveTheIrisOfTheirRegistries() {
    KnowledgeBase base =
        base(
            "\"causes\": [{\"id\": \"c\", \"label\": \"c\", \"category\": \"viral\", \"xrefs\":"
                + " [\"MONDO:0005154\", \"mesh:D008107\", \"doi:10.1000/a(b)[c]%d\", \"made-up:x/1\"],"
                + " \"agents\": [{\"id\": \"CHEBI:27385\", \"label\": \"a\"}]}],"
                + " \"studies\": [{\"id\": \"s\", \"publication\": {\"pmid\": \"1\", \"doi\":"
                + " \"10.1002.1/(SICI)1<2::AID>3#y?z\", \"url\": \"https://example.org/a?b=%20c\"}}]");

    assertThat(things(base, "http://www.w3.org/2004/02/skos/core#exactMatch"))
        .containsExactlyInAnyOrder(
            "http://purl.obolibrary.org/obo/MONDO_0005154",
            "http://identifiers.org/mesh/D008107",
            "http://identifiers.org/doi/10.1000/a(b)%5Bc%5D%25d",
            "https://disse.org/curie/made-up:x/1");
    assertThat(things(base, "https://disse.org/ns/1/agents"))
        .containsExactly("http://purl.obolibrary.org/obo/CHEBI_27385");
    assertThat(things(base, "https://disse.org/ns/1/pmid"))
        .containsExactly("http://identifiers.org/pubmed/1");
    assertThat(things(base, "https://disse.org/ns/1/doi"))
        .containsExactly("http://identifiers.org/doi/10.1002.1/(SICI)1%3C2::AID%3E3%23y%3Fz");
    assertThat(literals(base, "url"))
        .extracting(Literal::getLexicalForm)
        .containsExactly("https://example.org/a?b=%20c");
  }

  @Test
  void entriesHaveIrisOfTheirOwnWhateverTheirIdsLookLike() {
    KnowledgeBase base =
        base(
            "\"causes\": [{\"id\": \"CHEBI:27385\", \"label\": \"a\", \"category\": \"viral\"},"
                + " {\"id\": \"x:a/../b\", \"label\": \"b\", \"parents\": [\"CHEBI:27385\", \"a.b\"]},"
                + " {\"id\": \"a.b\", \"label\": \"c\", \"category\": \"viral\"}]");

    assertThat(things(base, "https://disse.org/ns/1/causes"))
        .containsExactlyInAnyOrder(
            "https://disse.org/entry/b/CHEBI:27385",
            "https://disse.org/entry/b/x:a%2F..%2Fb",
            "https://disse.org/entry/b/a.b");
    assertThat(things(base, "https://disse.org/ns/1/parents"))
        .containsExactlyInAnyOrder(
            "https://disse.org/entry/b/CHEBI:27385", "https://disse.org/entry/b/a.b");
  }

  @Test
  void unknownFieldsAreJsonWithAllTheirDigits() {
    String unknown =
        "{\"@type\":\"evil\",\"a b\":[1.10,null,{\"c\":\"\\\"\"}],\"n\":12345678901234567890.1230}";
    KnowledgeBase base =
        base(
            "\"cells\": [{\"id\": \"c\", \"label\": \"c\", \"kind\": \"immune\", "
                + unknown.substring(1, unknown.length() - 1)
                + "}]");
    Literal literal = literals(base, "extensions").get(0);

    assertThat(literal.getDatatypeURI())
        .isEqualTo("http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON");
    assertThat(Json.parse(literal.getLexicalForm())).isEqualTo(Json.parse(unknown));
  }

  /** Two things that a reader would take for one, were the unknown field their name. */
  @Test
  void anUnknownFieldNamedIdIsNotWhatAThingIs() {
    KnowledgeBase base =
        base(
            "\"studies\": [{\"id\": \"s\", \"publication\": {\"id\": \"x\", \"pmid\": \"1\"},"
                + " \"preparation\": {\"id\": \"x\", \"isolation\": [\"precipitation\"]}}]");

    assertThat(literals(base, "extensions"))
        .extracting(Literal::getLexicalForm)
        .containsExactly("{\"id\":\"x\"}");
    assertThat(graph(base).listSubjects().toList())
        .filteredOn(RDFNode::isURIResource)
        .extracting(RDFNode::toString)
        .containsExactlyInAnyOrder("https://disse.org/entry/b", "https://disse.org/entry/b/s");
  }

  @Test
  void entriesOfAnUnknownTypeKeepIt() {
    KnowledgeBase base =
        base(
            "\"cargo\": [{\"type\": \"moon dust\", \"id\": \"m\", \"label\": \"m\", \"species\":"
                + " \"lunar\"}]");

    assertThat(literals(base, "type")).extracting(Literal::getString).containsExactly("moon dust");
    assertThat(literals(base, "extensions"))
        .extracting(Literal::getLexicalForm)
        .containsExactly("{\"species\":\"lunar\"}");
    assertThat(graph(base).listSubjects().toList()).hasSize(2);
  }

  @Test
  void aValueThatStandsTwiceIsThereOnceAndInTheLedger() throws IOException {
    KnowledgeBase base =
        base(
            "\"cells\": [{\"id\": \"c\", \"label\": \"c\", \"kind\": \"immune\","
                + " \"synonyms\": [\"a\", \"b\", \"a\"]}]");

    assertThat(Rdf.nQuads(base).lines()).doesNotHaveDuplicates();
    assertThat(
            ExportFormat.JSONLD
                .write(Selection.all(base), OutputStream.nullOutputStream())
                .losses())
        .extracting(Loss::toString)
        .containsExactly("narrowed /cells/0/synonyms/2 of c as 'a'");
  }

  /** Absence says nothing in a graph. */
  @Test
  void defaultsAreWrittenOut() {
    KnowledgeBase base =
        base(
            "\"mechanisms\": [{\"id\": \"m\", \"label\": \"m\", \"evidence\": [{\"study\": \"s\"}]}],"
                + " \"studies\": [{\"id\": \"s\", \"publication\": {\"pmid\": \"1\"}}]");

    assertThat(things(base, "https://disse.org/ns/1/stance"))
        .containsExactly("https://disse.org/ns/1/stance/supports");
    assertThat(things(base, "https://disse.org/ns/1/kind"))
        .containsExactlyInAnyOrder(
            "https://disse.org/ns/1/kind/vesicle", "https://disse.org/ns/1/kind/article");
    assertThat(things(base, "https://disse.org/ns/1/status"))
        .containsExactly("https://disse.org/ns/1/status/current");
  }

  /** What is said of an entry does not depend on what stands beside it. */
  @Test
  void statementsOfOtherEntriesStayTheSameToTheLetter() {
    KnowledgeBase all = Values.random(4);
    KnowledgeBase.Builder fewer = KnowledgeBase.builder().id(all.id()).title(all.title());
    fewer.addMechanisms(all.mechanisms().get(all.mechanisms().size() - 1));
    Set<String> before = Rdf.nQuads(all).lines().collect(Collectors.toSet());

    assertThat(Rdf.nQuads(fewer.build()).lines()).hasSizeGreaterThan(5).isSubsetOf(before);
  }
}
