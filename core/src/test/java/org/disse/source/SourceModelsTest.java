package org.disse.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.disse.target.Target;
import org.disse.term.Quantity;
import org.disse.term.Unit;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of what describes vesicles and where they come from. */
class SourceModelsTest {
  @ParameterizedTest
  @CsvSource({"0", "-1"})
  void rejectsAnAmountThatIsNotPositive(BigDecimal value) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Amount.builder().value(value).unit(new Unit("mL")).build())
        .withMessage("expected a positive number, but was '" + value + "'");
  }

  @Test
  void rejectsBlankMaterial() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> Amount.builder().value(BigDecimal.ONE).unit(new Unit("mL")).material(" ").build())
        .withMessage("expected material with text in it, but was ' '");
  }

  @Test
  void rejectsABlankMarker() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                Marker.builder()
                    .protein("")
                    .category(MarkerCategory.CYTOSOLIC)
                    .result(MarkerResult.PRESENT)
                    .build())
        .withMessage("expected protein with text in it, but was ''");
  }

  @Test
  void rejectsAPaddedAgent() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> Modification.builder().kind(ModificationKind.LOADING).agent(" drug").build())
        .withMessage("expected agent without surrounding white space, but was ' drug'");
  }

  @Test
  void modifiesCargoOrTargets() {
    assertThat(
            Modification.builder()
                .kind(ModificationKind.KNOCKDOWN)
                .target(Target.ref("smo"))
                .build()
                .target())
        .hasValueSatisfying(ref -> assertThat(ref.id()).hasToString("smo"));
  }

  @Test
  void takesAQuantificationOfZeroButNotLess() {
    Quantification.Builder builder =
        Quantification.builder().quantity(VesicleMeasure.LIPID).unit(new Unit("ug"));

    assertThat(builder.value(BigDecimal.ZERO).build().value()).isZero();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> builder.value(new BigDecimal("-0.1")).build())
        .withMessage("expected a number of zero or more, but was '-0.1'");
  }

  @Test
  void rejectsADiameterThatIsNotPositive() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Preparation.builder().diameter(Quantity.of("0", "nm")).build())
        .withMessage("expected a positive number, but was '0'");
  }

  @Test
  void storesBelowZero() {
    assertThat(Preparation.builder().storage(Quantity.of("-80", "Cel")).build().storage())
        .contains(Quantity.of("-80", "Cel"));
  }

  @Test
  void isNativeUntilModified() {
    ExosomeSource source =
        ExosomeSource.builder().id("s").label("s").vesicle(VesicleKind.EXOSOME).build();

    assertThat(source.isNative()).isTrue();
    assertThat(
            source.toBuilder()
                .addModifications(Modification.builder().kind(ModificationKind.HYPOXIA).build())
                .build()
                .isNative())
        .isFalse();
  }
}
