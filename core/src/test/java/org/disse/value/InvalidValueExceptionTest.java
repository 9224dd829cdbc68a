package org.disse.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
  @Test
  void saysWhatWasExpectedAndWhatWasThere() {
    assertThat(InvalidValueException.expected("a year", 1492))
        .hasMessage("expected a year, but was '1492'")
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shortensAndEscapesWhatWasThere() {
    assertThat(InvalidValueException.expected("a line", "a\nb" + "x".repeat(100)))
        .hasMessage("expected a line, but was 'a\\u000Ab" + "x".repeat(57) + "…'");
  }

  @Test
  void takesAMessageOfItsOwn() {
    assertThat(new InvalidValueException("not this time")).hasMessage("not this time");
  }

  @Test
  void putsTheMessagesOfGeneratedCodeIntoOurWords() {
    String generated = "Cannot build Cell, some of required attributes are not set [id, label]";

    assertThat(new InvalidValueException(generated))
        .hasMessage("expected id, label of Cell, but was none");
    assertThat(new InvalidValueException("label")).hasMessage("expected label, but was null");
  }
}
