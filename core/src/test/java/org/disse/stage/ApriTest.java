package org.disse.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApriTest {
  /** Worked by hand: 100 × (AST / upper limit of normal) / platelets. */
  @ParameterizedTest
  @CsvSource({
    "80, 40, 100, 2.0", // 100 × 2 / 100
    "40, 40, 200, 0.5", // 100 × 1 / 200
    "120, 40, 150, 2.0", // 100 × 3 / 150
    "35, 35, 400, 0.25", // 100 × 1 / 400
    "90, 36, 125, 2.0" // 100 × 2.5 / 125
  })
  void followsItsFormula(double ast, double limit, double platelets, double value) {
    assertThat(new Apri(ast, limit, platelets).value()).isCloseTo(value, within(1e-12));
  }

  @Test
  void tellsTheCutOffsItMeets() {
    assertThat(new Apri(80, 40, 100).cutOffsMet())
        .extracting(CutOff::toString)
        .containsExactly(
            "> 1.5: significant fibrosis likely (chronic hepatitis C, Wai 2003 (secondary source))",
            "> 0.5: significant fibrosis (F2 or more) (hepatitis B, WHO 2024)",
            "> 1.0: cirrhosis (F4) (hepatitis B, WHO 2024)");
  }

  @ParameterizedTest
  @CsvSource({
    "0.50, '<= 0.5'", // at most is met, above is not
    "0.51, '> 0.5'",
    "1.00, '> 0.5'",
    "1.01, '> 0.5 > 1.0'",
    "1.50, '> 0.5 > 1.0'",
    "1.51, '> 1.5 > 0.5 > 1.0'",
    "2.00, '> 1.5 > 0.5 > 1.0'",
    "2.01, '> 1.5 > 2.0 > 0.5 > 1.0'"
  })
  void meetsACutOffOnlyBeyondIt(double index, String met) {
    assertThat(
            String.join(
                " ",
                Apri.cutOffs().stream()
                    .filter(cutOff -> cutOff.holdsFor(index))
                    .map(cutOff -> cutOff.toString().replaceAll(":.*", ""))
                    .toList()))
        .isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 40 | 100 | a positive AST in U/L, but was '0.0'",
        "80 | NaN | 100 | a positive upper limit of normal in U/L, but was 'NaN'",
        "80 | 40 | -1 | a positive platelets in 10*9/L, but was '-1.0'"
      })
  void rejectsImpossibleInput(double ast, double limit, double platelets, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Apri(ast, limit, platelets))
        .withMessage("expected " + message);
  }
}
