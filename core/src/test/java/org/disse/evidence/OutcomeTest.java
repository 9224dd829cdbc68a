package org.disse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
  private static Outcome.Builder outcome() {
    return Outcome.builder().measure("ALT").direction(Direction.DECREASED);
  }

  @ParameterizedTest
  @CsvSource({"0", "0.05", "1", "1.00", "1E-10"})
  void takesAPValue(BigDecimal value) {
    assertThat(outcome().pValue(value).build().pValue()).contains(value);
  }

  @ParameterizedTest
  @CsvSource({"-0.01", "1.01", "5"})
  void rejectsWhatIsNoPValue(BigDecimal value) {
    Outcome.Builder builder = outcome().pValue(value);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage("expected a p-value from 0 to 1, but was '" + value + "'");
  }

  @Test
  void rejectsABlankMeasure() {
    Outcome.Builder builder = outcome().measure("");

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage("expected measure with text in it, but was ''");
  }
}
