package org.disse.cargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.disse.entry.Section;
import org.disse.entry.Walk;
import org.disse.sample.Samples;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CargoTest {
  private static List<Cargo> family() {
    return Samples.cargo().stream().map(sample -> (Cargo) sample.full()).toList();
  }

  @Test
  void hasOneKindForEachClass() {
    assertThat(family()).extracting(Cargo::kind).containsExactly(CargoKind.values());
  }

  @ParameterizedTest
  @CsvSource({
    "MicroRna, MICRO_RNA",
    "CircularRna, CIRCULAR_RNA",
    "LongNoncodingRna, LONG_NONCODING_RNA",
    "SmallNoncodingRna, SMALL_NONCODING_RNA",
    "MessengerRna, MESSENGER_RNA",
    "SmallInterferingRna, SMALL_INTERFERING_RNA",
    "AntisenseOligonucleotide, ANTISENSE_OLIGONUCLEOTIDE",
    "Dna, DNA",
    "ProteinCargo, PROTEIN",
    "Peptide, PEPTIDE",
    "Ribonucleoprotein, RIBONUCLEOPROTEIN",
    "Lipid, LIPID",
    "MetaboliteCargo, METABOLITE",
    "SmallMolecule, SMALL_MOLECULE",
    "Nanoparticle, NANOPARTICLE",
    "UnrecognizedCargo, UNRECOGNIZED"
  })
  void namesItsKind(String type, CargoKind kind) {
    assertThat(Samples.cargo())
        .filteredOn(sample -> sample.toString().equals(type))
        .singleElement()
        .satisfies(sample -> assertThat(((Cargo) sample.minimal()).kind()).isEqualTo(kind));
  }

  @Test
  void standsInOneSection() {
    assertThat(family()).extracting(Cargo::section).containsOnly(Section.CARGO);
  }

  @Test
  void isReferredToAsCargoOfAnyKind() {
    assertThat(Cargo.ref("mir-122").type()).isEqualTo(Cargo.class);
  }

  @Test
  void knowsLittleOfAnUnrecognizedType() {
    Cargo cargo = UnrecognizedCargo.builder().id("g").label("g").type("glyco_rna").build();
    List<String> met = new ArrayList<>();

    Walk.over(
        cargo,
        new Walk.Visitor() {
          @Override
          public void part(String pointer, Object part) {
            met.add(pointer);
          }
        });

    assertThat(cargo.species()).isEmpty();
    assertThat(cargo.encodedBy()).isEmpty();
    assertThat(cargo.silences()).isEmpty();
    assertThat(cargo.location()).isEmpty();
    assertThat(met).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"micro_rna", "MICRO_RNA", "dna", "unrecognized"})
  void recognisesItsOwnTypes(String type) {
    UnrecognizedCargo.Builder builder = UnrecognizedCargo.builder().id("g").label("g").type(type);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage("expected a type that this release does not know, but was '" + type + "'");
  }

  @Test
  void rejectsABlankType() {
    UnrecognizedCargo.Builder builder = UnrecognizedCargo.builder().id("g").label("g").type("");

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage("expected type with text in it, but was ''");
  }
}
