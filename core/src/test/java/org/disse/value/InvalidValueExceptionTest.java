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
    assertThat(new InvalidValueException("no")).hasMessage("no");
  }
}
