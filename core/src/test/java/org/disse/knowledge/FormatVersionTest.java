package org.disse.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatVersionTest {
  @Test
  void isOnePointZeroToday() {
    assertThat(FormatVersion.CURRENT).hasToString("1.0");
  }

  @ParameterizedTest
  @CsvSource({"1.0, 1, 0", "0.9, 0, 9", "10.12, 10, 12", "99999.99999, 99999, 99999"})
  void readsMajorAndMinor(String text, int major, int minor) {
    assertThat(FormatVersion.parse(text)).isEqualTo(new FormatVersion(major, minor));
    assertThat(FormatVersion.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "1.", ".1", "1.0.0", "v1.0", "01.0", "1.00", "-1.0", "1.100000", "1.0 "})
  void rejectsOtherForms(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> FormatVersion.parse(text))
        .withMessage("expected a format version such as 1.0, but was '" + text + "'");
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, -1.0", "1, -1, 1.-1"})
  void rejectsNegativeNumbers(int major, int minor, String shown) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new FormatVersion(major, minor))
        .withMessage("expected a format version such as 1.0, but was '" + shown + "'");
  }

  @ParameterizedTest
  @CsvSource({"1.0, 1.0, 0", "1.9, 1.10, -1", "2.0, 1.10, 1", "1.10, 2.0, -1", "1.1, 1.0, 1"})
  void comparesAsTwoNumbers(String version, String other, int sign) {
    assertThat(Integer.signum(FormatVersion.parse(version).compareTo(FormatVersion.parse(other))))
        .isEqualTo(sign);
  }
}
