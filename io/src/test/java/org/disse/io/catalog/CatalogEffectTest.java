package org.disse.io.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.disse.cargo.Cargo;
import org.disse.entry.EntryId;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.evidence.Evidence;
import org.disse.evidence.Setting;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;
import org.disse.process.Process;
import org.disse.reason.CausalGraph;
import org.disse.reason.CaveatReason;
import org.disse.reason.Chain;
import org.disse.reason.Conditions;
import org.disse.reason.Link;
import org.disse.reason.NetEffect;
import org.disse.reason.Verdict;
import org.disse.source.Cell;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled knowledge base says about fibrosis in the end, against what the field holds. */
class CatalogEffectTest {
  private static final KnowledgeBase BASE = Catalog.load();
  private static final CausalGraph GRAPH = CausalGraph.of(BASE);

  private static NetEffect onFibrosis(String id, Conditions conditions) {
    return GRAPH.effectOf(Ref.to(Participant.class, id), Process.ref("liver-fibrosis"), conditions);
  }

  private static List<String> cited(NetEffect effect) {
    return List.of(Sign.values()).stream()
        .flatMap(sign -> effect.witness(sign).stream())
        .flatMap(chain -> chain.links().stream())
        .map(Link::evidence)
        .flatMap(List<Evidence>::stream)
        .map(evidence -> evidence.study().id().value())
        .toList();
  }

  @Nested
  class OfTheBackgroundAlone {
    /** Expected signs: the table of results and the contested signs in the curators' notes. */
    @ParameterizedTest
    @CsvSource({
      "smo, , POSITIVE",
      "hedgehog-signaling, , POSITIVE",
      "wnt-beta-catenin-signaling, , POSITIVE",
      "tgfb1, , POSITIVE",
      "pi3k-akt-signaling, , POSITIVE",
      "loxl2, , POSITIVE",
      "stat3, hepatic-stellate-cell, POSITIVE",
      "yap1, hepatic-stellate-cell, POSITIVE",
      "bcl2, hepatic-stellate-cell, POSITIVE",
      "smad7, , NEGATIVE",
      "pten, , NEGATIVE",
      "nfe2l2, , NEGATIVE",
      "mfge8, , NEGATIVE",
      "klf6, hepatic-stellate-cell, NEGATIVE",
      "yap1, hepatocyte, NEGATIVE",
      "autophagy, hepatocyte, NEGATIVE",
      "ferroptosis, hepatic-stellate-cell, NEGATIVE",
      "il6, , AMBIGUOUS",
      "lipotoxicity, , AMBIGUOUS",
      "masld, , AMBIGUOUS",
      "hepatitis-c, , AMBIGUOUS",
      "ccl4, , AMBIGUOUS",
      "taa, , AMBIGUOUS",
      "fto, , AMBIGUOUS",
      "autophagy, hepatic-stellate-cell, AMBIGUOUS"
    })
    void isWhatTheNotesExpect(String id, String cell, Verdict expected) {
      Conditions conditions = Conditions.any().backgroundOnly();

      NetEffect effect =
          onFibrosis(id, cell == null ? conditions : conditions.startingIn(Cell.ref(cell)));

      assertThat(effect.verdict()).isEqualTo(expected);
      assertThat(effect.undecided()).isEmpty();
    }

    @Test
    void signsMostSubjects() throws IOException {
      Map<String, NetEffect> effects = new TreeMap<>();
      for (Mechanism mechanism : BASE.mechanisms()) {
        if (mechanism.kind() != MechanismKind.VESICLE) {
          for (Step step : mechanism.steps()) {
            String id = step.subject().id().value();
            effects.put(id, onFibrosis(id, Conditions.any().backgroundOnly()));
          }
        }
      }
      Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
      effects.values().forEach(effect -> counts.merge(effect.verdict(), 1, Integer::sum));
      write(effects, counts);

      // 111 subjects are in the curators' table; one has no citable source and is not in here.
      assertThat(effects).hasSize(110);
      assertThat(
              counts.getOrDefault(Verdict.POSITIVE, 0) + counts.getOrDefault(Verdict.NEGATIVE, 0))
          .isGreaterThanOrEqualTo(78);
      assertThat(counts.getOrDefault(Verdict.AMBIGUOUS, 0)).isLessThanOrEqualTo(10);
    }

    private static void write(Map<String, NetEffect> effects, Map<Verdict, Integer> counts)
        throws IOException {
      StringBuilder table =
          new StringBuilder("# Net effect of the background on liver fibrosis\n\n");
      table.append(counts).append("\n\n| subject | verdict | positive | negative | caveats |\n");
      table.append("|---|---|---|---|---|\n");
      effects.forEach(
          (id, effect) ->
              table.append(
                  String.format(
                      "| %s | %s | %s | %s | %d |%n",
                      id,
                      effect.verdict().name().toLowerCase(Locale.ROOT),
                      effect.witness(Sign.POSITIVE).map(Chain::toString).orElse(""),
                      effect.witness(Sign.NEGATIVE).map(Chain::toString).orElse(""),
                      effect.caveats().size())));
      Files.createDirectories(Path.of("target"));
      Files.writeString(Path.of("target/net-effects.md"), table);
    }
  }

  @Nested
  class OfVesicleStudies {
    @ParameterizedTest
    @CsvSource({
      "mir-125b-5p, mir-125b-cp-msc, hedgehog-signaling",
      "mir-6766-3p, mir-6766-3p-3d-hesc-2021, hepatic-stellate-cell-proliferation",
      "mir-27b-3p, cheng-2023, yap1",
      "becn1-protein, tan-2022, ferroptosis"
    })
    void isAntifibroticOverTheirOwnTarget(String cargo, String study, String over) {
      NetEffect effect = onFibrosis(cargo, Conditions.any());

      assertThat(effect.verdict()).isEqualTo(Verdict.NEGATIVE);
      Chain chain = effect.witness(Sign.NEGATIVE).orElseThrow();
      assertThat(chain.links().get(0).step().object().id()).isEqualTo(EntryId.of(over));
      assertThat(cited(effect)).contains(study);
      assertThat(chain.links()).allSatisfy(link -> assertThat(link.evidence()).isNotEmpty());
    }

    @Test
    void printsItsPath() {
      assertThat(onFibrosis("mir-27b-3p", Conditions.any()).witness(Sign.NEGATIVE))
          .hasToString(
              "Optional[mir-27b-3p INHIBITS yap1 in hepatic-stellate-cell, yap1 ACTIVATES"
                  + " hepatic-stellate-cell-activation in hepatic-stellate-cell,"
                  + " hepatic-stellate-cell-activation INCREASES liver-fibrosis in"
                  + " hepatic-stellate-cell]");
    }

    /** Its autophagy in stellate cells is profibrotic by the background, its STAT3 the opposite. */
    @Test
    void clashesWithTheBackgroundOverAutophagy() {
      NetEffect effect = onFibrosis("mir-181-5p", Conditions.any());

      assertThat(effect.verdict()).isEqualTo(Verdict.AMBIGUOUS);
      assertThat(effect.witness(Sign.POSITIVE).orElseThrow().toString())
          .startsWith("mir-181-5p ACTIVATES autophagy in hepatic-stellate-cell");
      assertThat(effect.witness(Sign.NEGATIVE).orElseThrow().toString())
          .startsWith("mir-181-5p DECREASES stat3 in hepatic-stellate-cell");
    }

    /** Studies of which only the title or a table was seen, without a direction. */
    @ParameterizedTest
    @ValueSource(strings = {"mir-20a-5p", "msc-exosome-curcumin"})
    void isUnknownWhereTheirDirectionIs(String id) {
      assertThat(onFibrosis(id, Conditions.any()).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void isNotTakenFromUnsettledSteps() {
      NetEffect effect = onFibrosis("mir-126a", Conditions.any());

      assertThat(effect.verdict()).isEqualTo(Verdict.NONE);
      assertThat(effect.caveats())
          .singleElement()
          .satisfies(caveat -> assertThat(caveat.reason()).isEqualTo(CaveatReason.INCONCLUSIVE));
    }

    @Test
    void restsOnNoRetractedStudy() {
      List<String> retracted =
          BASE.studies().stream()
              .filter(study -> study.publication().isRetracted())
              .map(study -> study.id().value())
              .toList();
      assertThat(retracted).contains("zhu-2020");

      assertThat(BASE.cargo())
          .allSatisfy(
              cargo ->
                  assertThat(cited(onFibrosis(cargo.id().value(), Conditions.any())))
                      .doesNotContainAnyElementsOf(retracted));
      assertThat(BASE.mechanisms())
          .noneSatisfy(mechanism -> assertThat(mechanism.id().value()).contains("circ-0000623"));
    }

    @Test
    void ofDonorCellsIsNotOfVesicles() {
      Ref<Cargo> cargo = Cargo.ref("mir-125b-5p");
      Ref<Process> hedgehog = Process.ref("hedgehog-signaling");

      assertThat(GRAPH.effectOf(cargo, hedgehog).verdict()).isEqualTo(Verdict.NEGATIVE);
      assertThat(
              GRAPH
                  .effectOf(
                      cargo, hedgehog, Conditions.any().givenAsVesicle().atLeast(Setting.IN_VIVO))
                  .verdict())
          .isEqualTo(Verdict.NONE);
    }
  }
}
