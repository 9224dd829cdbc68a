package org.disse.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @ValueSource(strings = {"2023", "2023-05", "2023-05-23", "2024-02-29", "0001", "9999-12-31"})
  void keepsWhatWasWritten(String text) {
    assertThat(PartialDate.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "23",
        "2023-5",
        "2023-05-1",
        "2023/05",
        "2023-05-23T00:00",
        " 2023",
        "+2023",
        "-2023",
        "12023",
        "٢٠٢٣",
        "2023-",
        "2023-05-"
      })
  void rejectsOtherForms(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage("expected a date (yyyy-mm-dd, yyyy-mm or yyyy), but was " + Text.quote(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-13", "2023-00", "2023-02-29", "2023-04-31", "2023-05-00"})
  void rejectsDaysThatNoCalendarHas(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage("expected a date of the calendar, but was '" + text + "'");
  }

  @Test
  void knowsItsYearAndItsDayIfStated() {
    assertThat(PartialDate.parse("2023-05-23").year()).isEqualTo(2023);
    assertThat(PartialDate.parse("2023-05-23").day()).contains(LocalDate.of(2023, 5, 23));
    assertThat(PartialDate.parse("2023-05").day()).isEmpty();
    assertThat(PartialDate.parse("2023").day()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2022, 2023, true",
    "2023, 2022, false",
    "2023, 2023, false",
    "2023, 2023-05, false",
    "2023-05, 2023, false",
    "2023-04-30, 2023-05, true",
    "2023-05-01, 2023-05, false",
    "2023-05-22, 2023-05-23, true",
    "2023-05-23, 2023-05-22, false"
  })
  void isBeforeOnlyIfSurelySo(String date, String other, boolean before) {
    assertThat(PartialDate.parse(date).isBefore(PartialDate.parse(other))).isEqualTo(before);
  }

  @Test
  void sortsAndComparesByText() {
    PartialDate year = PartialDate.parse("2023");
    PartialDate month = PartialDate.parse("2023-05");

    assertThat(List.of(month, year)).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(year)
        .isEqualTo(PartialDate.parse("2023"))
        .hasSameHashCodeAs(PartialDate.parse("2023"));
    assertThat(year).isNotEqualTo(month).isNotEqualTo("2023");
  }
}
