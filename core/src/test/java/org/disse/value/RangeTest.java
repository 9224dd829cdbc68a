package org.disse.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
  @ParameterizedTest
  @CsvSource({
    "0, false, true, true",
    "0.00, false, true, true",
    "-0.1, false, false, true",
    "1E-1000, true, true, true",
    "1, true, true, true",
    "1E+1000, true, true, true",
    "1.1E+1001, false, false, false",
    "-1E+1000, false, false, true",
    "-1.1E+1001, false, false, false",
    "9.99E-1001, false, false, false",
    "0E-1000, false, true, true",
    "0E-1001, false, false, false",
    "1E+2147483647, false, false, false",
    "1E-2147483647, false, false, false"
  })
  void knowsTheUsualRanges(BigDecimal number, boolean positive, boolean notNegative, boolean any) {
    assertThat(Range.POSITIVE.contains(number)).isEqualTo(positive);
    assertThat(Range.NOT_NEGATIVE.contains(number)).isEqualTo(notNegative);
    assertThat(Range.ANY.contains(number)).isEqualTo(any);
  }

  @Test
  void containsBothItsEnds() {
    Range range = Range.of(1, 3, "a number of doses");

    assertThat(range.check(1)).isEqualTo(1);
    assertThat(range.check(3)).isEqualTo(3);
    assertThat(range.check(new BigDecimal("2.5"))).isEqualTo(new BigDecimal("2.5"));
  }

  @ParameterizedTest
  @CsvSource({"0", "4", "-2147483648", "2147483647"})
  void rejectsWhatIsOutside(Integer number) {
    Range range = Range.of(1, 3, "a number of doses");

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> range.check(number))
        .withMessage("expected a number of doses from 1 to 3, but was '" + number + "'");
  }

  @Test
  void saysWhatItAllowed() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Range.POSITIVE.check(BigDecimal.ZERO))
        .withMessage("expected a positive number, but was '0'");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Range.NOT_NEGATIVE.check(new BigDecimal("-1.50")))
        .withMessage("expected a number of zero or more, but was '-1.50'");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Range.ANY.check(new BigDecimal("1E+1002")))
        .withMessage("expected a number with an exponent from -1000 to 1000, but was '1E+1002'");
  }
}
