package org.disse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.disse.value.InvalidValueException;
import org.disse.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The identifiers of publications and trials. */
class IdentifiersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1016/j.ymthe.2016.11.019",
        "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
        "10.1000.10/123",
        "10.123456789/x"
      })
  void keepsADoi(String text) {
    assertThat(new Doi(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10.1016",
        "10.1016/",
        "10.101/x",
        "11.1016/x",
        "doi:10.1016/x",
        "10.1016/a b",
        "https://doi.org/10.1016/x",
        "10.1016./x",
        "10.1234567890/x",
        "10.1016/ä",
        "10.1016/x\n"
      })
  void rejectsWhatIsNoDoi(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Doi(text))
        .withMessage("expected a DOI (10.prefix/suffix), but was " + Text.quote(text));
  }

  @Test
  void readsAVeryLongDoiWithoutOverflowingTheStack() {
    String text = "10.1234" + ".1".repeat(100_000) + "/x";

    assertThat(new Doi(text).value()).isEqualTo(text);
  }

  @Test
  void foldsADoiToCompareIt() {
    assertThat(new Doi("10.1002/JCP.I1").folded())
        .isEqualTo(new Doi("10.1002/jcp.i1").folded())
        .isEqualTo("10.1002/jcp.i1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "28089078", "99999999"})
  void keepsAPmid(String text) {
    assertThat(new Pmid(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "01", "123456789", "PMC1", "1 ", "-1", "１"})
  void rejectsWhatIsNoPmid(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Pmid(text))
        .withMessage("expected a PubMed id (digits), but was '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PMC1", "PMC5368592", "PMC999999999"})
  void keepsAPmcid(String text) {
    assertThat(new Pmcid(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PMC", "pmc1", "PMC0", "5368592", "PMC1234567890", "PMC1.1"})
  void rejectsWhatIsNoPmcid(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Pmcid(text))
        .withMessage("expected a PubMed Central id (PMC and digits), but was '" + text + "'");
  }

  @Test
  void keepsANumberOfClinicalTrialsGov() {
    assertThat(new NctId("NCT05871463")).hasToString("NCT05871463");
    assertThat(NctId.isNctId("NCT05871463")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "NCT", "nct05871463", "NCT0587146", "NCT058714633", "ChiCTR2300075676"})
  void rejectsWhatIsNoNumberOfClinicalTrialsGov(String text) {
    assertThat(NctId.isNctId(text)).isFalse();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new NctId(text))
        .withMessage(
            "expected a ClinicalTrials.gov number (NCT and eight digits), but was '" + text + "'");
  }
}
