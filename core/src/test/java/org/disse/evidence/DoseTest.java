package org.disse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.disse.term.Quantity;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseTest {
  private static Dose.Builder dose() {
    return Dose.builder().amount(Quantity.of("16", "mg/kg"));
  }

  @ParameterizedTest
  @CsvSource({"0", "-16", "0.00"})
  void rejectsAnAmountThatIsNotPositive(String amount) {
    Dose.Builder builder = Dose.builder().amount(Quantity.of(amount, "mg/kg"));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage("expected a positive number, but was '" + amount + "'");
  }

  @Test
  void rejectsAnIntervalThatIsNotPositive() {
    Dose.Builder builder = dose().interval(Quantity.of("0", "d"));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage("expected a positive number, but was '0'");
  }

  @ParameterizedTest
  @CsvSource({"1", "100000"})
  void takesOneDoseOrMore(int repeats) {
    assertThat(dose().repeats(repeats).build().repeats()).contains(repeats);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "100001"})
  void rejectsAnotherNumberOfDoses(int repeats) {
    Dose.Builder builder = dose().repeats(repeats);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage("expected a number of doses from 1 to 100000, but was '" + repeats + "'");
  }

  @Test
  void rejectsABlankSchedule() {
    Dose.Builder builder = dose().schedule(" ");

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage("expected schedule with text in it, but was ' '");
  }
}
