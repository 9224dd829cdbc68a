package org.disse.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.disse.value.InvalidValueException;
import org.disse.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mg/kg",
        "{particles}/mL",
        "10*9/L",
        "Cel",
        "1",
        "%",
        "ug",
        "m[IU]/mL",
        "{}",
        "a{b}c{d}",
        "10*10.{particles}"
      })
  void keepsAUcumCode(String code) {
    assertThat(new Unit(code)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "mg / kg", "µg", "mg\n", "{a b}", "{", "}", "{a", "a}", "{{a}}"})
  void rejectsWhatUcumCannotWrite(String code) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Unit(code))
        .withMessage(
            "expected a UCUM unit such as mg/kg or {particles}/mL, but was " + Text.quote(code));
  }

  @Test
  void readsAVeryLongCodeWithoutOverflowingTheStack() {
    String code = "m{x}".repeat(100_000);

    assertThat(new Unit(code).code()).isEqualTo(code);
  }
}
