package org.disse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.disse.Models.assertRejects;
import static org.disse.Models.build;
import static org.disse.Models.invoke;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.disse.sample.Samples;
import org.disse.sample.Samples.Sample;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fields without which a model cannot be built. */
class RequiredFieldsTest {
  private static final Map<String, Set<String>> REQUIRED =
      Map.ofEntries(
          Map.entry("AntisenseOligonucleotide", Set.of("id", "label")),
          Map.entry("Amount", Set.of("value", "unit")),
          Map.entry("Cell", Set.of("id", "label", "kind")),
          Map.entry("CircularRna", Set.of("id", "label")),
          Map.entry("Claim", Set.of("topic", "statement")),
          Map.entry("ClinicalTrial", Set.of("id", "title", "status")),
          Map.entry("DeliveredCargo", Set.of("cargo", "loading")),
          Map.entry("Dna", Set.of("id", "label")),
          Map.entry("Dose", Set.of("amount")),
          Map.entry("Evidence", Set.of("study")),
          Map.entry("ExosomeSource", Set.of("id", "label", "vesicle")),
          Map.entry("Experiment", Set.of("setting")),
          Map.entry("FibrosisCause", Set.of("id", "label")),
          Map.entry("FibrosisStage", Set.of("system", "stage")),
          Map.entry("Finding", Set.of("code", "severity", "pointer", "message")),
          Map.entry("Gene", Set.of("id", "label")),
          Map.entry("KnowledgeBase", Set.of("id", "title")),
          Map.entry("Lipid", Set.of("id", "label")),
          Map.entry("LongNoncodingRna", Set.of("id", "label")),
          Map.entry("Marker", Set.of("protein", "category", "result")),
          Map.entry("Mechanism", Set.of("id", "label")),
          Map.entry("MessengerRna", Set.of("id", "label")),
          Map.entry("Metabolite", Set.of("id", "label")),
          Map.entry("MetaboliteCargo", Set.of("id", "label")),
          Map.entry("MicroRna", Set.of("id", "label")),
          Map.entry("Modification", Set.of("kind")),
          Map.entry("Nanoparticle", Set.of("id", "label")),
          Map.entry("Notice", Set.<String>of()),
          Map.entry("Outcome", Set.of("measure", "direction")),
          Map.entry("Peptide", Set.of("id", "label")),
          Map.entry("Perturbation", Set.of("kind", "on")),
          Map.entry("Preparation", Set.<String>of()),
          Map.entry("Process", Set.of("id", "label", "kind")),
          Map.entry("ProteinCargo", Set.of("id", "label")),
          Map.entry("ProteinComplex", Set.of("id", "label")),
          Map.entry("ProteinTarget", Set.of("id", "label")),
          Map.entry("Publication", Set.<String>of()),
          Map.entry("Quantification", Set.of("quantity", "value", "unit")),
          Map.entry("Quantity", Set.of("value", "unit")),
          Map.entry("Ribonucleoprotein", Set.of("id", "label")),
          Map.entry("SmallInterferingRna", Set.of("id", "label")),
          Map.entry("SmallMolecule", Set.of("id", "label")),
          Map.entry("SmallNoncodingRna", Set.of("id", "label")),
          Map.entry("Step", Set.of("subject", "relation", "object")),
          Map.entry("Study", Set.of("id", "publication")),
          Map.entry("Term", Set.of("id", "label")),
          Map.entry("Therapy", Set.of("id", "label", "kind")),
          Map.entry("Transcript", Set.of("id", "label")),
          Map.entry("UnrecognizedCargo", Set.of("id", "label", "type")),
          Map.entry("UnrecognizedTarget", Set.of("id", "label", "type")));

  static Set<String> types() {
    return REQUIRED.keySet();
  }

  @Test
  void areKnownOfEveryType() {
    assertThat(Samples.all().stream().map(Sample::toString))
        .containsExactlyInAnyOrderElementsOf(REQUIRED.keySet());
  }

  @ParameterizedTest
  @MethodSource("types")
  void areNamedWhereTheyAreMissing(String type) {
    Sample sample =
        Samples.all().stream().filter(any -> any.toString().equals(type)).findFirst().orElseThrow();
    Object builder = invoke(sample.type(), null, "builder");

    switch (type) {
      case "Notice", "Preparation" -> assertThat(build(builder)).isEqualTo(sample.minimal());
      case "Publication" ->
          assertRejects(
              builder,
              "expected a publication with title, pmid, pmcid or doi, but was one without any");
      default -> {
        Set<String> expected = REQUIRED.get(type);
        assertThatExceptionOfType(InvalidValueException.class)
            .isThrownBy(() -> build(builder))
            .withMessageStartingWith("expected ")
            .withMessageEndingWith(" of " + type + ", but was none")
            .satisfies(
                problem -> {
                  String message = Objects.requireNonNull(problem.getMessage());
                  String missing =
                      message.replaceAll("^expected | of " + type + ", but was none$", "");
                  assertThat(missing.split(", ", -1)).containsExactlyInAnyOrderElementsOf(expected);
                });
      }
    }
  }
}
