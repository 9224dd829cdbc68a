package org.disse.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a?b=c#d", "http://example.org"})
  void keepsAnAddress(String text) {
    assertThat(new WebAddress(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "https:///path",
        "https://exa mple.org",
        "mailto:a@example.org",
        "https://",
        "/path"
      })
  void rejectsAnythingElse(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new WebAddress(text))
        .withMessage("expected an http or https address, but was '" + text + "'");
  }

  @Test
  void givesTheAddressAsUri() {
    assertThat(new WebAddress("https://example.org/a").toUri())
        .isEqualTo(URI.create("https://example.org/a"));
  }
}
