package org.disse.io.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.disse.evidence.Evidence;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.io.catalog.Catalog;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Obj;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;
import org.junit.jupiter.api.Test;

class KgxTest {
  private static final KnowledgeBase CATALOG = Catalog.load();

  private static List<Obj> lines(KnowledgeBase base, String ending) {
    String text = new String(ExportFormat.KGX.toBytes(Selection.all(base)).get(ending), UTF_8);
    return text.lines().map(line -> (Obj) Json.parse(line)).toList();
  }

  private static List<Obj> nodes(KnowledgeBase base) {
    return lines(base, "_nodes.jsonl");
  }

  private static List<Obj> edges(KnowledgeBase base) {
    return lines(base, "_edges.jsonl");
  }

  private static List<String> texts(Obj object, String name) {
    return object.has(name)
        ? ((Arr) object.get(name)).items().stream().map(Object::toString).toList()
        : List.of();
  }

  private static void checkSchema(KnowledgeBase base, ForeignSchema biolink) {
    List<Obj> all = new ArrayList<>(nodes(base));
    all.addAll(edges(base));
    for (Obj line : all) {
      String category = texts(line, "category").get(0).replace("biolink:", "");
      assertThat(biolink.in(category, Json.compact(line))).as(Json.compact(line)).isEmpty();
    }
  }

  @Test
  void biolinkFindsNothingWrong() {
    ForeignSchema biolink = ForeignSchema.biolink();

    checkSchema(CATALOG, biolink);
    for (int seed = 0; seed < 10; seed++) {
      checkSchema(Values.random(seed), biolink);
    }
  }

  @Test
  void theSchemaOfBiolinkFindsWhatIsWrong() {
    ForeignSchema biolink = ForeignSchema.biolink();
    Obj edge =
        edges(CATALOG).stream()
            .filter(each -> each.has("qualified_predicate"))
            .findFirst()
            .orElseThrow();
    String category = texts(edge, "category").get(0).replace("biolink:", "");

    for (String field : List.of("id", "knowledge_level", "object_direction_qualifier")) {
      Obj broken = (Obj) Json.copy(edge);
      broken.members().remove(broken.indexOf(field));
      assertThat(biolink.in(category, Json.compact(broken))).as(field).isNotEmpty();
    }
    assertThat(biolink.in(category, Json.compact(((Obj) Json.copy(edge)).with("sign", "+"))))
        .isNotEmpty();
  }

  @Test
  void idsAreUniqueAndEveryEndOfAnEdgeIsANode() {
    Set<String> ids = new LinkedHashSet<>();
    nodes(CATALOG).forEach(node -> assertThat(ids.add(node.get("id").toString())).isTrue());
    Set<String> edges = new LinkedHashSet<>();
    for (Obj edge : edges(CATALOG)) {
      assertThat(edges.add(edge.get("id").toString())).as(Json.compact(edge)).isTrue();
      assertThat(ids).contains(edge.get("subject").toString(), edge.get("object").toString());
      assertThat(ids).containsAll(texts(edge, "publications"));
    }
  }

  @Test
  void takesTheIdsOfOntologiesInBiolinksSpelling() {
    assertThat(nodes(CATALOG))
        .extracting(node -> node.get("id").toString())
        .contains("CL:0000632", "mirbase.mature:MIMAT0000423")
        .noneMatch(id -> id.matches("(hgnc|pubmed|uniprot|mesh):.*"));
  }

  /** What no other exporter of mechanisms in this field does: every step is an edge. */
  @Test
  void everyStepHasAnEdgeOfItsSign() {
    Map<String, Obj> byId = new LinkedHashMap<>();
    edges(CATALOG).forEach(edge -> byId.put(edge.get("id").toString(), edge));
    int steps = 0;
    for (Mechanism mechanism : CATALOG.mechanisms()) {
      for (int i = 0; i < mechanism.steps().size(); i++) {
        Step step = mechanism.steps().get(i);
        String id = "disse:edge/" + mechanism.id() + "/steps/" + i;
        String there = byId.containsKey(id) ? id : id + "/refuted";
        assertThat(byId).containsKey(there);
        Obj edge = Objects.requireNonNull(byId.get(there));
        assertThat(edge.get("original_subject")).hasToString(step.subject().toString());
        assertThat(edge.get("original_object")).hasToString(step.object().toString());
        assertThat(signOf(edge)).as(id).isEqualTo(step.sign());
        steps++;
      }
    }
    assertThat(steps).isGreaterThan(400);
  }

  private static Sign signOf(Obj edge) {
    String told =
        edge.has("object_direction_qualifier")
            ? edge.get("object_direction_qualifier").toString()
            : edge.get("predicate").toString().replace("biolink:", "");
    if (told.startsWith("increase")) {
      return Sign.POSITIVE;
    }
    return told.startsWith("decrease") ? Sign.NEGATIVE : Sign.NONE;
  }

  @Test
  void refutingWorkHasAnEdgeOfItsOwnAndRetractedWorkNone() {
    for (KnowledgeBase base : List.of(CATALOG, Values.random(1), Values.random(2))) {
      Map<String, String> ids = new LinkedHashMap<>();
      for (Obj node : nodes(base)) {
        texts(node, "xref").forEach(xref -> ids.put(xref, node.get("id").toString()));
        ids.put(node.get("id").toString(), node.get("id").toString());
      }
      Map<String, List<String>> told = new LinkedHashMap<>();
      for (Obj edge : edges(base)) {
        told.put(edge.get("id").toString(), texts(edge, "publications"));
        assertThat(edge.has("negated")).isEqualTo(edge.get("id").toString().endsWith("/refuted"));
      }
      for (Mechanism mechanism : base.mechanisms()) {
        for (int i = 0; i < mechanism.steps().size(); i++) {
          String id = "disse:edge/" + mechanism.id() + "/steps/" + i;
          List<Evidence> evidence = mechanism.steps().get(i).evidence();
          assertThat(told.getOrDefault(id, List.of()))
              .containsExactlyElementsOf(expected(base, ids, evidence, Stance.SUPPORTS));
          assertThat(told.getOrDefault(id + "/refuted", List.of()))
              .containsExactlyElementsOf(expected(base, ids, evidence, Stance.REFUTES));
        }
      }
    }
  }

  private static List<String> expected(
      KnowledgeBase base, Map<String, String> ids, List<Evidence> evidence, Stance stance) {
    List<String> publications = new ArrayList<>();
    for (Evidence each : evidence) {
      Study study = base.get(each.study());
      String own = study.id().value().contains(":") ? study.id().value() : "disse:" + study.id();
      String id = ids.get(own);
      if (each.stance() == stance
          && !study.publication().isRetracted()
          && !publications.contains(id)) {
        publications.add(id);
      }
    }
    return publications;
  }
}
