package org.disse.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.disse.entry.Section;
import org.disse.sample.Samples;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
  private static List<Target> family() {
    return Samples.targets().stream().map(sample -> (Target) sample.full()).toList();
  }

  @Test
  void hasOneKindForEachClass() {
    assertThat(family()).extracting(Target::kind).containsExactly(TargetKind.values());
  }

  @ParameterizedTest
  @CsvSource({
    "Gene, GENE",
    "ProteinTarget, PROTEIN",
    "ProteinComplex, PROTEIN_COMPLEX",
    "Transcript, TRANSCRIPT",
    "Metabolite, METABOLITE",
    "UnrecognizedTarget, UNRECOGNIZED"
  })
  void namesItsKind(String type, TargetKind kind) {
    assertThat(Samples.targets())
        .filteredOn(sample -> sample.toString().equals(type))
        .singleElement()
        .satisfies(sample -> assertThat(((Target) sample.minimal()).kind()).isEqualTo(kind));
  }

  @Test
  void standsInOneSection() {
    assertThat(family()).extracting(Target::section).containsOnly(Section.TARGETS);
  }

  @Test
  void isReferredToAsTargetOfAnyKind() {
    assertThat(Target.ref("smo").type()).isEqualTo(Target.class);
  }

  @Test
  void knowsLittleOfAnUnrecognizedType() {
    assertThat(UnrecognizedTarget.builder().id("g").label("g").type("glycan").build().species())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gene", "Protein_Complex", "unrecognized"})
  void recognisesItsOwnTypes(String type) {
    UnrecognizedTarget.Builder builder = UnrecognizedTarget.builder().id("g").label("g").type(type);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage("expected a type that this release does not know, but was '" + type + "'");
  }

  @Test
  void rejectsAPaddedType() {
    UnrecognizedTarget.Builder builder =
        UnrecognizedTarget.builder().id("g").label("g").type("glycan ");

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage("expected type without surrounding white space, but was 'glycan '");
  }
}
