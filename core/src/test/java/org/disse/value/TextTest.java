package org.disse.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  @Nested
  class Prose {
    @Test
    void keepsTextAsItIs() {
      assertThat(Text.prose("notes", " two\nlines ")).isEqualTo(" two\nlines ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void rejectsBlankText(String blank) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Text.prose("notes", blank))
          .withMessage("expected notes with text in it, but was " + Text.quote(blank));
    }
  }

  @Nested
  class WhatMayBeAbsentOrMany {
    @Test
    void isRightWhereThereIsNothing() {
      Text.line("journal", Optional.empty());
      Text.prose("notes", Optional.empty());
      Text.lines("synonym", List.of());
    }

    @Test
    void obeysTheSameRules() {
      Text.line("journal", Optional.of("Gut"));
      Text.prose("notes", Optional.of(" two\nlines "));
      Text.lines("synonym", List.of("ferroptosis", "iron-dependent death"));

      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Text.line("journal", Optional.of(" Gut")))
          .withMessage("expected journal without surrounding white space, but was ' Gut'");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Text.prose("notes", Optional.of(" ")))
          .withMessage("expected notes with text in it, but was ' '");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Text.lines("synonym", List.of("a", "b ", " c")))
          .withMessage("expected synonym without surrounding white space, but was 'b '");
    }
  }

  @Nested
  class HalfAPair {
    @ParameterizedTest
    @ValueSource(strings = {"\ud83e", "a\udd2cb", "🧬\ud83e", "\udd2c\ud83e", "\ud83e\ud83e\udd2c"})
    void isNoText(String text) {
      assertThat(Text.isWhole(text)).isFalse();
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Text.prose("notes", text))
          .withMessage("expected notes without lone surrogates, but was " + Text.quote(text));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Text.line("label", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "🧬", "a🧬🧬b", "\uffff"})
    void isNotInAnyOther(String text) {
      assertThat(Text.isWhole(text)).isTrue();
    }
  }

  @Nested
  class Line {
    @ParameterizedTest
    @ValueSource(strings = {"a", "a b", "α-SMA", "肝纤维化", "🧬"})
    void keepsTextAsItIs(String text) {
      assertThat(Text.line("label", text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "\ta", "a\n", "a\u00a0", "\u2003a", "\u2028a"})
    void rejectsSurroundingWhiteSpace(String text) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Text.line("label", text))
          .withMessage(
              "expected label without surrounding white space, but was " + Text.quote(text));
    }

    @ParameterizedTest
    @CsvSource({"0000", "0009", "000A", "007F", "009F"})
    void rejectsControlCharacters(String code) {
      String text = "a" + (char) Integer.parseInt(code, 16) + "b";

      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Text.line("label", text))
          .withMessage("expected label without control characters, but was 'a\\u" + code + "b'");
    }

    @Test
    void rejectsBlankText() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Text.line("label", " "))
          .withMessage("expected label with text in it, but was ' '");
    }
  }

  @Nested
  class Quote {
    @Test
    void showsPlainTextInQuotes() {
      assertThat(Text.quote("α-SMA 肝 🧬")).isEqualTo("'α-SMA 肝 🧬'");
      assertThat(Text.quote("")).isEqualTo("''");
    }

    @Test
    void escapesWhatCannotBeSeenOrMisleads() {
      assertThat(Text.quote("a\u0000\n\u200b\u202e\u2028\ue000\ud800b"))
          .isEqualTo("'a\\u0000\\u000A\\u200B\\u202E\\u2028\\uE000\\uD800b'");
    }

    @Test
    void cutsAfterSixtyCharacters() {
      assertThat(Text.quote("x".repeat(60))).isEqualTo("'" + "x".repeat(60) + "'");
      assertThat(Text.quote("x".repeat(61))).isEqualTo("'" + "x".repeat(60) + "…'");
    }

    @Test
    void countsCodePointsNotChars() {
      assertThat(Text.quote("🧬".repeat(61))).isEqualTo("'" + "🧬".repeat(60) + "…'");
    }

    @Test
    void isTheSameInEveryLocale() {
      Locale before = Locale.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(Text.quote("\n")).isEqualTo("'\\u000A'");
      } finally {
        Locale.setDefault(before);
      }
    }
  }
}
