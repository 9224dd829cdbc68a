package org.disse.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.disse.value.InvalidValueException;
import org.disse.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @Test
  void keepsValueAndScale() {
    Quantity quantity = Quantity.of("2.50", "mg/kg");

    assertThat(quantity.value()).isEqualTo(new BigDecimal("2.50"));
    assertThat(quantity.unit()).isEqualTo(new Unit("mg/kg"));
    assertThat(quantity).isNotEqualTo(Quantity.of("2.5", "mg/kg"));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "0.001, true", "0, false", "0.00, false", "-1, false"})
  void knowsWhetherItIsPositive(String value, boolean positive) {
    assertThat(Quantity.of(value, "d").isPositive()).isEqualTo(positive);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1,5", "1 ", "NaN", "0x1"})
  void rejectsWhatIsNoNumber(String value) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Quantity.of(value, "d"))
        .withMessage("expected a decimal number, but was " + Text.quote(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+1001", "1E-1001", "1E-2147483647"})
  void rejectsANumberThatCouldNotBeWritten(String value) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Quantity.of(value, "d"))
        .withMessage(
            "expected a number with an exponent from -1000 to 1000, but was '" + value + "'");
  }

  @Test
  void rejectsAMalformedUnit() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Quantity.of("1", "µg"))
        .withMessage("expected a UCUM unit such as mg/kg or {particles}/mL, but was 'µg'");
  }
}
