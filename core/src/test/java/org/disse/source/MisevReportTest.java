package org.disse.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disse.source.MisevReport.Answer.ABSENT;
import static org.disse.source.MisevReport.Answer.NOT_APPLICABLE;
import static org.disse.source.MisevReport.Answer.PRESENT;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.disse.source.MisevReport.Answer;
import org.disse.source.MisevReport.Item;
import org.disse.term.Quantity;
import org.disse.term.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisevReportTest {
  @Test
  void findsNothingInAnEmptyPreparation() {
    MisevReport report = Preparation.builder().build().misev();

    for (Item item : Item.values()) {
      boolean always = item != Item.OTHER_COMPARTMENT && item != Item.SECRETED_PROTEIN;
      assertThat(report.answer(item))
          .as(item.question())
          .isEqualTo(always ? ABSENT : NOT_APPLICABLE);
    }
    assertThat(report.missing())
        .hasSize(10)
        .doesNotContain(Item.OTHER_COMPARTMENT, Item.SECRETED_PROTEIN);
  }

  @Test
  void findsAllInACompletePreparation() {
    MisevReport report =
        Preparation.builder()
            .addIsolation(IsolationMethod.SIZE_EXCLUSION)
            .startingMaterial(Amount.builder().value(BigDecimal.TEN).unit(new Unit("mL")).build())
            .addQuantification(quantified(VesicleMeasure.PARTICLES))
            .addQuantification(quantified(VesicleMeasure.PROTEIN))
            .addMarkers(marker("CD63", "TRANSMEMBRANE", "PRESENT"))
            .addMarkers(marker("CD81", "TRANSMEMBRANE", "PRESENT"))
            .addMarkers(marker("TSG101", "CYTOSOLIC", "PRESENT"))
            .addMarkers(marker("ApoA1", "CONTAMINANT", "ABSENT"))
            .addMarkers(marker("calnexin", "OTHER_COMPARTMENT", "ABSENT"))
            .addMarkers(marker("albumin", "SECRETED", "PRESENT"))
            .addImaging(ImagingMethod.TRANSMISSION_ELECTRON_MICROSCOPY)
            .addParticleAnalysis(ParticleAnalysis.NANOPARTICLE_TRACKING)
            .storage(Quantity.of("-80", "Cel"))
            .build()
            .misev();

    assertThat(report.answers()).hasSize(12).containsOnlyKeys(Item.values());
    assertThat(report.answers().values()).containsOnly(PRESENT);
    assertThat(report.missing()).isEmpty();
    assertThat(report.pointers().values())
        .containsExactly(
            "/isolation",
            "/startingMaterial",
            "/quantification",
            "/markers/0",
            "/markers/2",
            "/markers",
            "/markers/3",
            "/markers/4",
            "/markers/5",
            "/imaging",
            "/particleAnalysis",
            "/storage");
  }

  @Test
  void pointsAtTheFieldThatWouldAnswer() {
    MisevReport report =
        Preparation.builder()
            .addMarkers(marker("CD9", "TRANSMEMBRANE", "ABSENT"))
            .addMarkers(marker("CD63", "TRANSMEMBRANE", "PRESENT"))
            .build()
            .misev();

    assertThat(report.pointer(Item.TRANSMEMBRANE_MARKER)).isEqualTo("/markers/1");
    assertThat(report.pointer(Item.CYTOSOLIC_MARKER)).isEqualTo("/markers");
    assertThat(report.pointer(Item.STARTING_MATERIAL)).isEqualTo("/startingMaterial");
  }

  @Nested
  class OneItem {
    @Test
    void asksForSeparation() {
      assertOnly(
          Item.SEPARATION, Preparation.builder().addIsolation(IsolationMethod.ULTRAFILTRATION));
    }

    @Test
    void asksForStartingMaterial() {
      assertOnly(
          Item.STARTING_MATERIAL,
          Preparation.builder()
              .startingMaterial(
                  Amount.builder().value(BigDecimal.TEN).unit(new Unit("mL")).build()));
    }

    @Test
    void asksForTwoDifferentQuantities() {
      Preparation.Builder builder =
          Preparation.builder()
              .addQuantification(quantified(VesicleMeasure.LIPID))
              .addQuantification(quantified(VesicleMeasure.LIPID));

      assertThat(builder.build().misev().answer(Item.TWO_QUANTITIES)).isEqualTo(ABSENT);
      assertOnly(
          Item.TWO_QUANTITIES, builder.addQuantification(quantified(VesicleMeasure.PARTICLES)));
    }

    @ParameterizedTest
    @CsvSource({
      "TRANSMEMBRANE, PRESENT, TRANSMEMBRANE_MARKER",
      "CYTOSOLIC, PRESENT, CYTOSOLIC_MARKER",
      "CONTAMINANT, PRESENT, PURITY_CONTROL",
      "CONTAMINANT, ABSENT, PURITY_CONTROL",
      "OTHER_COMPARTMENT, PRESENT, OTHER_COMPARTMENT",
      "OTHER_COMPARTMENT, ABSENT, OTHER_COMPARTMENT",
      "TRANSMEMBRANE, ABSENT,",
      "TRANSMEMBRANE, NOT_TESTED,",
      "CYTOSOLIC, ABSENT,",
      "CONTAMINANT, NOT_TESTED,",
      "OTHER_COMPARTMENT, NOT_TESTED,",
      "SECRETED, PRESENT, SECRETED_PROTEIN",
      "SECRETED, ABSENT, SECRETED_PROTEIN",
      "SECRETED, NOT_TESTED,"
    })
    void asksForMarkers(String category, String result, Item item) {
      assertOnly(item, Preparation.builder().addMarkers(marker("CD63", category, result)));
    }

    @ParameterizedTest
    @CsvSource({
      "TRANSMEMBRANE, PRESENT, PRESENT",
      "CYTOSOLIC, PRESENT, PRESENT",
      "CYTOSOLIC, ABSENT, ABSENT",
      "CYTOSOLIC, NOT_TESTED, ABSENT",
      "CONTAMINANT, PRESENT, ABSENT",
      "OTHER_COMPARTMENT, PRESENT, ABSENT",
      "SECRETED, PRESENT, ABSENT"
    })
    void asksForThreePositiveMarkersOfVesicles(String category, String result, Answer answer) {
      Preparation preparation =
          Preparation.builder()
              .addMarkers(marker("CD63", "TRANSMEMBRANE", "PRESENT"))
              .addMarkers(marker("CD81", "TRANSMEMBRANE", "PRESENT"))
              .addMarkers(marker("third", category, result))
              .build();

      assertThat(preparation.misev().answer(Item.THREE_MARKERS)).isEqualTo(answer);
    }

    @Test
    void countsAProteinOnce() {
      Preparation preparation =
          Preparation.builder()
              .addMarkers(marker("CD63", "TRANSMEMBRANE", "PRESENT"))
              .addMarkers(marker("CD63", "TRANSMEMBRANE", "PRESENT"))
              .addMarkers(marker("CD63", "CYTOSOLIC", "PRESENT"))
              .build();

      assertThat(preparation.misev().answer(Item.THREE_MARKERS)).isEqualTo(ABSENT);
    }

    @Test
    void asksForImaging() {
      assertOnly(
          Item.IMAGING, Preparation.builder().addImaging(ImagingMethod.ATOMIC_FORCE_MICROSCOPY));
    }

    @Test
    void asksForParticleAnalysis() {
      assertOnly(
          Item.PARTICLE_ANALYSIS,
          Preparation.builder().addParticleAnalysis(ParticleAnalysis.RAMAN));
    }

    @Test
    void asksForStorage() {
      assertOnly(Item.STORAGE, Preparation.builder().storage(Quantity.of("4", "Cel")));
    }

    private static void assertOnly(Item item, Preparation.Builder builder) {
      Map<Item, Answer> expected = new EnumMap<>(Preparation.builder().build().misev().answers());
      if (item != null) {
        expected.put(item, PRESENT);
      }
      assertThat(builder.build().misev().answers()).isEqualTo(expected);
    }
  }

  @Test
  void answersEveryItem() {
    MisevReport report = new MisevReport(Map.of(Item.STORAGE, PRESENT), Map.of());

    assertThat(report.answers()).containsOnlyKeys(Item.values());
    assertThat(report.missing()).hasSize(11).doesNotContain(Item.STORAGE);
    assertThat(new MisevReport(Map.of(), Map.of()).missing()).containsExactly(Item.values());
    assertThatThrownBy(() -> report.answers().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void readsAsAList() {
    assertThat(Preparation.builder().build().misev())
        .hasToString(
            """
            absent         how vesicles were separated
            absent         amount of starting material
            absent         two of particle number, protein and lipid
            absent         a transmembrane marker present
            absent         a cytosolic marker present
            absent         three positive markers
            absent         a contaminant tested
            not applicable a marker of another compartment tested
            not applicable a secreted protein tested
            absent         single vesicles imaged
            absent         single particles analysed
            absent         storage
            """);
  }

  private static Quantification quantified(VesicleMeasure measure) {
    return Quantification.builder()
        .quantity(measure)
        .value(BigDecimal.ONE)
        .unit(new Unit("ug"))
        .build();
  }

  private static Marker marker(String protein, String category, String result) {
    return Marker.builder()
        .protein(protein)
        .category(MarkerCategory.valueOf(category))
        .result(MarkerResult.valueOf(result))
        .build();
  }
}
