package org.disse.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.regex.Pattern;
import org.disse.value.InvalidValueException;
import org.disse.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"lx-2", "NCT05871463", "a", "1", "mir-125b-5p", "a.b_c-D", "2", "a--", "a."})
  void keepsASlug(String text) {
    assertThat(EntryId.of(text)).hasToString(text);
    assertThat(EntryId.of(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"CL:0000632, CL:0000632", "cl:CL:0000632, CL:0000632", "mine:x/1, mine:x/1"})
  void normalisesACurie(String written, String normalised) {
    assertThat(EntryId.of(written)).isEqualTo(EntryId.of(normalised)).hasToString(normalised);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-a", ".a", "_a", "a b", "ä", "a/b", "a\n", " a", "①"})
  void rejectsWhatIsNeither(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EntryId.of(text))
        .withMessage(
            "expected an id (letters, digits, '.', '_', '-', first a letter or digit; or a CURIE),"
                + " but was "
                + Text.quote(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:", ":a", "a:b c"})
  void rejectsAMalformedCurie(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EntryId.of(text))
        .withMessage("expected a CURIE (prefix:id), but was '" + text + "'");
  }

  @Test
  void aSlugHasTheCharactersOfItsPatternAndNoOthers() {
    Pattern slug = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    for (char c = 0; c < 0x300; c++) {
      for (String text : List.of("" + c, c + "a", "a" + c, "a" + c + "1")) {
        boolean isId = slug.matcher(text).matches() || text.equals("a:1");
        if (isId) {
          assertThat(EntryId.of(text)).hasToString(text);
        } else {
          assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> EntryId.of(text));
        }
      }
    }
  }

  @Test
  void sortsAsText() {
    assertThat(EntryId.of("a")).isLessThan(EntryId.of("b")).isGreaterThan(EntryId.of("B"));
    assertThat(EntryId.of("a")).isEqualByComparingTo(EntryId.of("a"));
  }
}
