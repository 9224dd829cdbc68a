package org.disse.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disse.cause.FibrosisCause;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Publication;
import org.disse.evidence.Setting;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Aspect;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.ExosomeSource;
import org.disse.target.Gene;
import org.disse.term.Term;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpposedClaimsTest {
  private static List<Contradiction> in(Sketch sketch) {
    return Contradictions.in(sketch.base());
  }

  private static List<Contradiction> in(String... steps) {
    return in(new Sketch(steps));
  }

  private static List<String> words(Side side) {
    return side.statements().stream().map(Statement::words).toList();
  }

  @Nested
  class InOneContext {
    @Test
    void areStepsOfTheSameCell() {
      List<Contradiction> found = in("a activates b in hsc", "a inhibits b in hsc");

      assertThat(found)
          .singleElement()
          .hasToString("opposite signs in the same context: a on b: raises it / lowers it");
      Contradiction contradiction = found.get(0);
      assertThat(contradiction.kind()).isEqualTo(ContradictionKind.SAME_CONTEXT);
      assertThat(contradiction.differences()).isEmpty();
      assertThat(words(contradiction.one())).containsExactly("a activates b in hsc");
      assertThat(words(contradiction.other())).containsExactly("a inhibits b in hsc");
    }

    @Test
    void nameMechanismPointerEvidenceAndStudy() {
      Statement one =
          in("x activates y", "a activates b", "a inhibits b").get(0).one().statements().get(0);

      assertThat(one.pointer()).isEqualTo("/mechanisms/0/steps/1");
      assertThat(one.mechanism().map(Mechanism::id)).hasToString("Optional[m]");
      assertThat(one.evidence())
          .extracting(piece -> piece.study().id().value())
          .containsExactly("sound");
      assertThat(one.studies()).extracting(study -> study.id().value()).containsExactly("sound");
    }

    @Test
    void areStepsOfACellAndAKindOfIt() {
      assertThat(
              in(
                  new Sketch(
                          "a activates b in hsc", "a inhibits b in lx-2", "a activates b in lx-2")
                      .kindOf("lx-2", "hsc")))
          .singleElement()
          .satisfies(
              contradiction -> {
                assertThat(contradiction.kind()).isEqualTo(ContradictionKind.SAME_CONTEXT);
                assertThat(words(contradiction.one()))
                    .containsExactly("a activates b in hsc", "a activates b in lx-2");
              });
    }

    @Test
    void areStepsThatNameNoCell() {
      assertThat(in("a activates b", "a inhibits b"))
          .extracting(Contradiction::kind)
          .containsExactly(ContradictionKind.SAME_CONTEXT);
    }
  }

  @Nested
  class InDifferentContexts {
    @ParameterizedTest
    @ValueSource(strings = {"a inhibits b in hepatocyte", "a inhibits b"})
    void areStepsOfDifferentCellsOrOfOneAndNone(String other) {
      assertThat(in("a activates b in hsc", other))
          .singleElement()
          .satisfies(
              contradiction -> {
                assertThat(contradiction.kind()).isEqualTo(ContradictionKind.OTHER_CONTEXT);
                assertThat(contradiction.differences()).containsExactly(Difference.CELL);
              });
    }

    @Test
    void areStepsWhoseObjectIsInDifferentCells() {
      assertThat(in("a activates b in hsc, b in kc", "a inhibits b in hsc, b in lsec"))
          .extracting(Contradiction::differences)
          .containsExactly(Set.of(Difference.CELL));
    }

    @Test
    void standApartFromAContradictionInOneCell() {
      List<Contradiction> found =
          in("a activates b in hsc", "a inhibits b in hsc", "a inhibits b in hepatocyte");

      assertThat(found)
          .extracting(Contradiction::kind)
          .containsExactly(ContradictionKind.SAME_CONTEXT, ContradictionKind.OTHER_CONTEXT);
      assertThat(words(found.get(0).other())).containsExactly("a inhibits b in hsc");
      assertThat(words(found.get(1).one())).containsExactly("a activates b in hsc");
      assertThat(words(found.get(1).other())).containsExactly("a inhibits b in hepatocyte");
    }

    @ParameterizedTest
    @CsvSource({
      "mouse, ccl4, exo, IN_VIVO, rat, ccl4, exo, IN_VIVO, [SPECIES]",
      "mouse, ccl4, exo, IN_VIVO, mouse, bdl, exo, IN_VIVO, [MODEL]",
      "mouse, ccl4, exo, IN_VIVO, mouse, ccl4, other, IN_VIVO, [SOURCE]",
      "mouse, ccl4, exo, IN_VIVO, mouse, ccl4, exo, IN_VITRO, [SETTING]",
      "mouse, ccl4, exo, IN_VIVO, rat, bdl, other, IN_VITRO, '[SPECIES, MODEL, SOURCE, SETTING]'",
      "mouse, ccl4, exo, IN_VIVO, mouse, ccl4, exo, IN_VIVO, []",
      "mouse, ccl4, exo, IN_VIVO, '', '', '', IN_VIVO, []"
    })
    void sayInWhatTheirExperimentsDiffer(
        String species,
        String model,
        String source,
        Setting setting,
        String species2,
        String model2,
        String source2,
        Setting setting2,
        String differences) {
      Mechanism mechanism =
          Mechanism.builder()
              .id("m")
              .label("m")
              .addSteps(step(Relation.ACTIVATES, "one", Optional.empty()))
              .addSteps(step(Relation.INHIBITS, "two", Optional.empty()))
              .build();
      KnowledgeBase base =
          base(mechanism)
              .add(study("one", species, model, source, setting))
              .add(study("two", species2, model2, source2, setting2))
              .build();

      assertThat(Contradictions.in(base))
          .singleElement()
          .satisfies(
              contradiction -> {
                assertThat(contradiction.differences()).hasToString(differences);
                assertThat(contradiction.kind())
                    .isEqualTo(
                        differences.equals("[]")
                            ? ContradictionKind.SAME_CONTEXT
                            : ContradictionKind.OTHER_CONTEXT);
              });
    }
  }

  @Nested
  class AreNone {
    @Test
    void withoutASign() {
      assertThat(in("a activates b", "a regulates b", "a associated_with b")).isEmpty();
    }

    @Test
    void betweenDifferentEnds() {
      assertThat(in("a activates b", "b inhibits a", "a inhibits c")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"retracted", "refuted", "inconclusive"})
    void ifNothingThatStandsSupportsOneSide(String evidence) {
      assertThat(in("a activates b", "a inhibits b, " + evidence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "EXPRESSION, PHOSPHORYLATION, 0",
      "EXPRESSION, EXPRESSION, 1",
      "EXPRESSION, , 1",
    })
    void betweenDifferentAspects(Aspect one, Aspect other, int found) {
      Mechanism mechanism =
          Mechanism.builder()
              .id("m")
              .label("m")
              .addSteps(step(Relation.INCREASES, "one", Optional.ofNullable(one)))
              .addSteps(step(Relation.DECREASES, "one", Optional.ofNullable(other)))
              .build();

      assertThat(
              Contradictions.in(
                  base(mechanism).add(study("one", "", "", "", Setting.IN_VIVO)).build()))
          .hasSize(found);
    }
  }

  @Test
  void namesRetractedWorkBesideBothSides() {
    assertThat(in("a activates b", "a inhibits b", "a inhibits b, retracted"))
        .singleElement()
        .satisfies(
            contradiction -> {
              assertThat(contradiction.retracted())
                  .extracting(study -> study.id().value())
                  .containsExactly("withdrawn");
              assertThat(contradiction.other().studies())
                  .extracting(study -> study.id().value())
                  .containsExactly("sound");
              assertThat(contradiction.other().statements()).hasSize(1);
            });
  }

  private static KnowledgeBase.Builder base(Mechanism mechanism) {
    return KnowledgeBase.builder()
        .id("kb")
        .title("Test")
        .add(Gene.builder().id("a").label("a").build())
        .add(Gene.builder().id("b").label("b").build())
        .add(mechanism);
  }

  private static Step step(Relation relation, String study, Optional<Aspect> aspect) {
    return Step.builder()
        .subject(Sketch.to("a"))
        .relation(relation)
        .object(Sketch.to("b"))
        .aspect(aspect)
        .addEvidence(Evidence.builder().study(Study.ref(study)).build())
        .build();
  }

  private static Study study(
      String id, String species, String model, String source, Setting setting) {
    Experiment.Builder experiment = Experiment.builder().setting(setting);
    Optional.of(species)
        .filter(name -> !name.isEmpty())
        .ifPresent(
            name ->
                experiment.species(
                    Term.of(name.equals("rat") ? "NCBITaxon:10116" : "NCBITaxon:10090", name)));
    Optional.of(model)
        .filter(name -> !name.isEmpty())
        .map(FibrosisCause::ref)
        .ifPresent(experiment::cause);
    Optional.of(source)
        .filter(name -> !name.isEmpty())
        .map(ExosomeSource::ref)
        .ifPresent(experiment::source);
    return Study.builder()
        .id(id)
        .publication(Publication.builder().title("t").build())
        .addExperiments(experiment.build())
        .build();
  }
}
