package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerFinderTest {
  private static String found(String text, String pointer) {
    byte[] bytes = text.getBytes(UTF_8);
    int offset = new PointerFinder(Utf8Source.of(bytes)).find(0, pointer);
    return new String(bytes, offset, bytes.length - offset, UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "/a/1 [2,3],9],'01':5,'-':6}",
        "/a/1/0 2,3],9],'01':5,'-':6}",
        "/a/2 9],'01':5,'-':6}",
        "/01 5,'-':6}",
        "/- 6}"
      })
  void findsItemsByIndexAndMembersByName(String pointer, String rest) {
    assertThat(found("{\"a\":[1,[2,3],9],\"01\":5,\"-\":6}", pointer))
        .isEqualTo(rest.replace('\'', '"'));
  }

  /** RFC 6901, section 4: digits without a leading zero; nothing else is an index. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "01",
        "00",
        "-1",
        "+1",
        "-",
        "",
        "1.0",
        "1e0",
        "x",
        "٠",
        "2147483647",
        "2147483648",
        "4294967296",
        "99999999999999999999999"
      })
  void endsAtTheListThatHasNoSuchIndex(String token) {
    assertThat(found("{\"a\":[1,[2,3],9]}", "/a/" + token)).isEqualTo("[1,[2,3],9]}");
    assertThat(found("{\"a\":[1,[2,3],9]}", "/a/" + token + "/b")).isEqualTo("[1,[2,3],9]}");
  }
}
