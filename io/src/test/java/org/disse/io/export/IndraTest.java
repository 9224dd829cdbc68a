package org.disse.io.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disse.evidence.Evidence;
import org.disse.evidence.Stance;
import org.disse.io.catalog.Catalog;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Obj;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.junit.jupiter.api.Test;

class IndraTest {
  private static final KnowledgeBase CATALOG = Catalog.load();
  private static final Set<Relation> WITHOUT_STATEMENT =
      Set.of(Relation.REGULATES, Relation.ASSOCIATED_WITH);

  private static String text(KnowledgeBase base) {
    return new String(ExportFormat.INDRA.toBytes(Selection.all(base)).get(".json"), UTF_8);
  }

  private static List<Obj> statements(KnowledgeBase base) {
    return ((Arr) Json.parse(text(base))).items().stream().map(Obj.class::cast).toList();
  }

  @Test
  void theSchemaOfIndraFindsNothingWrong() {
    ForeignSchema indra = ForeignSchema.indra();

    assertThat(indra.in(text(CATALOG))).isEmpty();
    for (int seed = 0; seed < 10; seed++) {
      assertThat(indra.in(text(Values.random(seed)))).isEmpty();
    }
    assertThat(indra.in(text(CATALOG).replaceFirst("\"type\": \"\\w+\"", "\"type\": \"Purple\"")))
        .isNotEmpty();
  }

  @Test
  void everySignedStepIsAStatementOfItsSign() {
    List<Obj> statements = statements(CATALOG);
    int next = 0;
    for (Mechanism mechanism : CATALOG.mechanisms()) {
      for (Step step : mechanism.steps()) {
        if (WITHOUT_STATEMENT.contains(step.relation())) {
          continue;
        }
        Obj statement = statements.get(next++);
        String type = statement.get("type").toString();
        assertThat(type)
            .matches(
                switch (step.sign()) {
                  case POSITIVE -> "Activation|IncreaseAmount|Phosphorylation|Acetylation";
                  case NEGATIVE -> "Inhibition|DecreaseAmount|Dephosphorylation|Deacetylation";
                  case NONE -> "Complex";
                });
        if (statement.has("subj")) {
          assertThat(id(statement, "subj")).isEqualTo(step.subject().toString());
          assertThat(id(statement, "obj")).isEqualTo(step.object().toString());
        }
      }
    }
    assertThat(statements).hasSize(next);
  }

  private static String id(Obj statement, String member) {
    return ((Obj) ((Obj) statement.get(member)).get("db_refs")).get("DISSE").toString();
  }

  @Test
  void idsAreOfUuidsOwnForCustomHashesAndUnique() {
    Set<String> ids = new HashSet<>();

    assertThat(statements(CATALOG))
        .extracting(statement -> statement.get("id").toString())
        .allMatch(id -> id.matches("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-.{12}"))
        .allMatch(ids::add);
  }

  @Test
  void refutingEvidenceIsNegatedAndRetractedEvidenceIsNotThere() {
    KnowledgeBase base = Values.random(3);
    long refuting =
        base.mechanisms().stream()
            .flatMap(mechanism -> mechanism.steps().stream())
            .filter(step -> !WITHOUT_STATEMENT.contains(step.relation()))
            .flatMap(step -> step.evidence().stream())
            .filter(evidence -> evidence.stance() == Stance.REFUTES)
            .filter(evidence -> !isRetracted(base, evidence))
            .count();

    long negated =
        statements(base).stream()
            .flatMap(statement -> ((Arr) statement.get("evidence")).items().stream())
            .filter(evidence -> ((Obj) evidence).has("epistemics"))
            .filter(evidence -> ((Obj) ((Obj) evidence).get("epistemics")).has("negated"))
            .count();
    assertThat(negated).isEqualTo(refuting).isPositive();
    CATALOG.studies().stream()
        .filter(study -> study.publication().isRetracted())
        .flatMap(study -> study.publication().pmid().stream())
        .forEach(pmid -> assertThat(text(CATALOG)).doesNotContain("\"pmid\": \"" + pmid + "\""));
  }

  private static boolean isRetracted(KnowledgeBase base, Evidence evidence) {
    return base.get(evidence.study()).publication().isRetracted();
  }

  @Test
  void namesAgentsByIndrasNamespaces() {
    assertThat(text(CATALOG))
        .contains("\"MIRBASEM\": \"MIMAT0000423\"")
        .contains("\"CL\": \"CL:0000632\"")
        .contains("\"HGNC\": \"11119\"");
  }
}
