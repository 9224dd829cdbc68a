package org.disse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClinicalTrialTest {
  private static ClinicalTrial.Builder trial(String id) {
    return ClinicalTrial.builder().id(id).title("A trial").status(TrialStatus.RECRUITING);
  }

  @Test
  void isLabelledByItsTitle() {
    assertThat(trial("NCT05871463").build().label()).isEqualTo("A trial");
  }

  @Test
  void knowsItsNumberIfItIsOfClinicalTrialsGov() {
    assertThat(trial("NCT05871463").build().nctId()).contains(new NctId("NCT05871463"));
    assertThat(trial("ChiCTR2300075676").build().nctId()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NCT0587146", "nct05871463", "NCT-1"})
  void rejectsAMalformedNumber(String id) {
    ClinicalTrial.Builder builder = trial(id);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage(
            "expected a ClinicalTrials.gov number (NCT and eight digits), but was '" + id + "'");
  }

  @Test
  void rejectsBlankTexts() {
    ClinicalTrial.Builder title = trial("t").title(" ");
    ClinicalTrial.Builder condition = trial("t").addConditions("");
    ClinicalTrial.Builder sponsor = trial("t").sponsor(" x");
    ClinicalTrial.Builder country = trial("t").country("");
    ClinicalTrial.Builder notes = trial("t").notes("");

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(title::build)
        .withMessage("expected title with text in it, but was ' '");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(condition::build)
        .withMessage("expected condition with text in it, but was ''");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(sponsor::build)
        .withMessage("expected sponsor without surrounding white space, but was ' x'");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(country::build)
        .withMessage("expected country with text in it, but was ''");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(notes::build)
        .withMessage("expected notes with text in it, but was ''");
  }

  @ParameterizedTest
  @CsvSource({"0", "60", "10000000"})
  void takesANumberOfParticipants(int number) {
    assertThat(trial("t").enrollment(number).build().enrollment()).contains(number);
  }

  @ParameterizedTest
  @CsvSource({"-1", "10000001"})
  void rejectsAnotherNumberOfParticipants(int number) {
    ClinicalTrial.Builder builder = trial("t").enrollment(number);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage(
            "expected a number of participants from 0 to 10000000, but was '" + number + "'");
  }
}
