package org.disse.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class TermTest {
  @Test
  void normalisesItsId() {
    Term term = Term.of("taxid:10116", "Rattus norvegicus");

    assertThat(term.id()).hasToString("NCBITaxon:10116");
    assertThat(term.label()).isEqualTo("Rattus norvegicus");
  }

  @Test
  void rejectsALabelWithoutText() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Term.of("NCBITaxon:10116", ""))
        .withMessage("expected label with text in it, but was ''");
  }

  @Test
  void rejectsAnIdThatIsNoCurie() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Term.of("rat", "rat"))
        .withMessage("expected a CURIE (prefix:id), but was 'rat'");
  }
}
