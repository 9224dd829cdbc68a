package org.disse.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Fib4Test {
  /** Worked by hand: age × AST / (platelets × √ALT). */
  @ParameterizedTest
  @CsvSource({
    "60, 80, 64, 150, 4.0", // 4800 / (150 × 8)
    "50, 30, 25, 300, 1.0", // 1500 / (300 × 5)
    "40, 36, 36, 240, 1.0", // 1440 / (240 × 6)
    "65, 100, 100, 100, 6.5", // 6500 / (100 × 10)
    "45, 29, 4, 225, 2.9", // 1305 / (225 × 2)
    "0.5, 20, 16, 250, 0.01" // 10 / (250 × 4)
  })
  void followsItsFormula(double age, double ast, double alt, double platelets, double value) {
    assertThat(new Fib4(age, ast, alt, platelets).value()).isCloseTo(value, within(1e-12));
  }

  @Test
  void tellsTheCutOffsItMeets() {
    assertThat(new Fib4(60, 80, 64, 150).cutOffsMet())
        .extracting(CutOff::toString)
        .containsExactly(
            "> 3.25: advanced fibrosis (Ishak 4-6) likely (HIV/HCV coinfection, Sterling 2006)",
            "> 2.67: high risk of advanced fibrosis (MASLD)");
    assertThat(new Fib4(50, 30, 25, 300).cutOffsMet())
        .extracting(CutOff::toString)
        .containsExactly(
            "< 1.45: advanced fibrosis (Ishak 4-6) unlikely (HIV/HCV coinfection, Sterling 2006)",
            "< 1.3: low risk of advanced fibrosis (MASLD)");
  }

  /** 65 × 25.6 / (260 × √16) = 1.6. */
  @Test
  void leavesOutACutOffThatIsForOlderPatients() {
    assertThat(new Fib4(65, 25.6, 16, 260).cutOffsMet())
        .extracting(CutOff::context)
        .containsExactly("MASLD at 65 years or older, McPherson 2017");
    assertThat(new Fib4(64.9, 25.6, 16, 260).cutOffsMet()).isEmpty();
  }

  @Test
  void warnsOfPatientsUpToThirtyFive() {
    assertThat(new Fib4(35, 80, 64, 150).caveat())
        .contains("performs poorly at 35 years or younger (pubmed:27725647)");
    assertThat(new Fib4(35.1, 80, 64, 150).caveat()).isEmpty();
  }

  @Test
  void namesTheSourceOfEveryCutOff() {
    assertThat(Fib4.cutOffs())
        .extracting(CutOff::source)
        .containsExactly(
            "pubmed:16729309",
            "pubmed:16729309",
            "http://ashpublications.net/view-large/12506453",
            "http://ashpublications.net/view-large/12506453",
            "pubmed:27725647");
  }

  /** Age 100, ALT 1 and platelets 100 make the index equal to AST. */
  @ParameterizedTest
  @CsvSource({
    "1.29, 3", "1.30, 2", "1.44, 2", "1.45, 1", "1.99, 1", "2.00, 0", "2.67, 0", "2.68, 1",
    "3.25, 1", "3.26, 2"
  })
  void meetsACutOffOnlyBeyondIt(double index, int met) {
    Fib4 fib4 = new Fib4(100, index, 1, 100);

    assertThat(fib4.value()).isCloseTo(index, within(1e-12));
    assertThat(Fib4.cutOffs().stream().filter(cutOff -> cutOff.holdsFor(index))).hasSize(met);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 80 | 64 | 150 | a positive age in years, but was '0.0'",
        "-1 | 80 | 64 | 150 | a positive age in years, but was '-1.0'",
        "NaN | 80 | 64 | 150 | a positive age in years, but was 'NaN'",
        "130.5 | 80 | 64 | 150 | an age up to 130 years, but was '130.5'",
        "60 | 0 | 64 | 150 | a positive AST in U/L, but was '0.0'",
        "60 | 80 | -64 | 150 | a positive ALT in U/L, but was '-64.0'",
        "60 | 80 | 64 | Infinity | a positive platelets in 10*9/L, but was 'Infinity'"
      })
  void rejectsImpossibleInput(
      double age, double ast, double alt, double platelets, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Fib4(age, ast, alt, platelets))
        .withMessage("expected " + message);
  }

  @Test
  void takesAnAgeOfOneHundredAndThirty() {
    assertThat(new Fib4(130, 1, 1, 1).value()).isEqualTo(130);
  }
}
