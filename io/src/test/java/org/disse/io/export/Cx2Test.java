package org.disse.io.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disse.cargo.MicroRna;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.io.catalog.Catalog;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Obj;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.target.Gene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Cx2Test {
  private static final KnowledgeBase CATALOG = Catalog.load();
  private static final String WRITTEN = text(CATALOG);

  /** One mechanism, to be broken in many ways. */
  private static final String SMALL =
      text(Selection.of(CATALOG, List.of(EntryId.of("adipose-msc-mir-181-5p-autophagy"))));

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream stream = Cx2Test.class.getResourceAsStream("/cx2/cx2.schema.json")) {
      String text = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              builder -> builder.schemas(Map.of("urn:disse:test:cx2", text)))
          .getSchema(SchemaLocation.of("urn:disse:test:cx2"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(KnowledgeBase base) {
    return text(Selection.all(base));
  }

  private static String text(Selection what) {
    return new String(ExportFormat.CX2.toBytes(what).get(".cx2"), UTF_8);
  }

  private static List<Error> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static List<Obj> aspect(String json, String name) {
    return ((Arr) Json.parse(json))
        .items().stream()
            .map(Obj.class::cast)
            .filter(block -> block.has(name))
            .flatMap(block -> ((Arr) block.get(name)).items().stream())
            .map(Obj.class::cast)
            .toList();
  }

  @Test
  void holdsTheSchemaAndTheRulesOfTheSpecification() {
    Stream.concat(
            Stream.of(CATALOG, KnowledgeBase.builder().id("empty").title("Empty").build()),
            Stream.iterate(0, seed -> seed + 1).limit(8).map(Values::random))
        .map(Cx2Test::text)
        .forEach(
            json -> {
              assertThat(faults(json)).isEmpty();
              assertThat(Cx2Rules.in(json)).isEmpty();
            });
  }

  /** Files of Cytoscape and NDEx, where they lie beside the project. */
  @Test
  void schemaAndRulesTakeTheFilesOfOthers() throws IOException {
    Path folder =
        Stream.of("../../shared", "../../../shared")
            .map(shared -> Path.of(shared, "testdata", "cx2"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("nowhere"));
    assumeTrue(Files.isDirectory(folder), "no files of others are beside the project");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String json = Files.readString(file);
        assertThat(faults(json)).as(file.toString()).isEmpty();
        assertThat(Cx2Rules.in(json)).as(file.toString()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"CXVersion\": \"2.0\" | \"CXVersion\": \"1.0\"",
        "\"d\": \"string\" | \"d\": \"text\"",
        "\"id\": 0 | \"id\": \"0\"",
        "\"s\": | \"source\":",
        "\"x\": | \"z\":",
        "\"type\": \"DISCRETE\" | \"type\": \"SOME\"",
        "\"NODE_SHAPE\" | \"shape\"",
        "\"success\": true | \"success\": \"true\"",
        "\"represents\": \" | \"id\": \""
      })
  void theSchemaRefuses(String good, String bad) {
    assertThat(SMALL.contains(good)).as(good).isTrue();

    assertThat(faults(SMALL.replaceFirst("\\Q" + good, bad))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"interaction\": \"delivers\" | \"undeclared\": \"delivers\"",
        "\"support\": 1 | \"support\": \"1\"",
        "\"indirect\": false | \"indirect\": \"false\"",
        "\"s\": 0 | \"s\": 99999",
        "\"id\": 1, | \"id\": 0,",
        "\"attribute\": \"group\" | \"attribute\": \"grop\"",
        "\"elementCount\": 1 | \"elementCount\": 7"
      })
  void theRulesRefuse(String good, String bad) {
    assertThat(SMALL.contains(good)).as(good).isTrue();

    assertThat(Cx2Rules.in(SMALL.replaceFirst("\\Q" + good, bad))).isNotEmpty();
  }

  @Test
  void theRulesRefuseAspectsOutOfOrder() {
    List<Object> blocks = ((Arr) Json.parse(SMALL)).items();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Arr swapped = new Arr(new ArrayList<>(blocks));
      Collections.swap(swapped.items(), i, i + 1);
      boolean free = ((Obj) blocks.get(i)).has("networkAttributes") || i == blocks.size() - 3;
      if (!free && i > 0) {
        assertThat(Cx2Rules.in(Json.compact(swapped))).as("swapped " + i).isNotEmpty();
      }
    }
  }

  @Test
  void everyStepIsInAnEdgeOfItsEndsSignAndCell() {
    Map<String, String> entries = new HashMap<>();
    aspect(WRITTEN, "nodes")
        .forEach(
            node ->
                entries.put(
                    node.get("id").toString(), ((Obj) node.get("v")).get("entry").toString()));
    Map<String, List<Object>> mechanisms = new HashMap<>();
    for (Obj edge : aspect(WRITTEN, "edges")) {
      Obj v = (Obj) edge.get("v");
      String key =
          String.join(
              " ",
              entries.get(edge.get("s").toString()),
              v.get("interaction").toString(),
              entries.get(edge.get("t").toString()),
              v.has("in") ? v.get("in").toString() : "",
              v.get("sign").toString());
      mechanisms.merge(
          key,
          ((Arr) v.get("mechanisms")).items(),
          (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }
    for (Mechanism mechanism : CATALOG.mechanisms()) {
      for (Step step : mechanism.steps()) {
        String key =
            String.join(
                " ",
                step.subject().toString(),
                Drawing.word(step.relation()),
                step.object().toString(),
                step.in().map(Object::toString).orElse(""),
                Drawing.word(step.sign()));
        assertThat(mechanisms.get(key)).as(key).contains(mechanism.id().value());
      }
    }
  }

  @Test
  void keepsParallelEdgesApart() {
    Step.Builder step =
        Step.builder().subject(Ref.to(MicroRna.class, "mir")).object(Ref.to(Gene.class, "gene"));
    KnowledgeBase base =
        KnowledgeBase.builder()
            .id("parallel")
            .title("Parallel")
            .addCells(Cell.builder().id("cell").label("cell").kind(CellKind.STROMAL).build())
            .addCargo(MicroRna.builder().id("mir").label("mir").build())
            .addTargets(Gene.builder().id("gene").label("gene").build())
            .addMechanisms(
                Mechanism.builder()
                    .id("m")
                    .label("m")
                    .addSteps(step.relation(Relation.INHIBITS).build())
                    .addSteps(step.relation(Relation.ACTIVATES).build())
                    .addSteps(step.in(Cell.ref("cell")).build())
                    .build())
            .build();

    assertThat(aspect(text(base), "edges"))
        .extracting(edge -> edge.get("s") + " " + edge.get("t"))
        .containsExactly("0 1", "0 1", "0 1");
    assertThat(aspect(text(base), "edges"))
        .extracting(edge -> ((Obj) edge.get("v")).get("sign"))
        .containsExactly("negative", "positive", "positive");
  }

  @Test
  void namesWhatANodeRepresentsAndItsOtherIdentifiers() {
    KnowledgeBase base = Values.random(3);
    for (Obj node : aspect(text(base), "nodes")) {
      Obj v = (Obj) node.get("v");
      List<String> xrefs =
          base.find(EntryId.of(v.get("entry").toString())).stream()
              .flatMap(entry -> entry.xrefs().stream())
              .map(Object::toString)
              .toList();
      List<Object> written = new ArrayList<>();
      if (v.has("represents")) {
        written.add(v.get("represents"));
      }
      if (v.has("alias")) {
        written.addAll(((Arr) v.get("alias")).items());
      }
      assertThat(written).isEqualTo(xrefs);
      assertThat(node.get("x")).isInstanceOf(BigDecimal.class);
    }
  }

  /** The colours are told once more in DOT, beside each node. */
  @Test
  void coloursNodesAsTheOtherPicturesDo() {
    String dot = new String(ExportFormat.DOT.toBytes(Selection.all(CATALOG)).get(".dot"), UTF_8);
    Map<String, String> drawn = new HashMap<>();
    Pattern.compile("(?m)^  \"([^\"]+)\" \\[.*fillcolor=\"([^\"]+)\"")
        .matcher(dot)
        .results()
        .forEach(node -> drawn.put(node.group(1), node.group(2)));
    Map<String, String> colours = new HashMap<>();
    Object map =
        Json.at(
            aspect(WRITTEN, "visualProperties").get(0),
            "/nodeMapping/NODE_BACKGROUND_COLOR/definition/map");
    for (Object item : ((Arr) map).items()) {
      colours.put(((Obj) item).get("v").toString(), ((Obj) item).get("vp").toString());
    }

    assertThat(aspect(WRITTEN, "nodes"))
        .hasSize(drawn.size())
        .allSatisfy(
            node -> {
              Obj v = (Obj) node.get("v");
              assertThat(colours.get(v.get("group").toString()))
                  .isEqualTo(drawn.get(v.get("entry").toString()));
            });
  }
}
