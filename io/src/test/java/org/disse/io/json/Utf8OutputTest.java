package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout, every character and long text. */
class Utf8OutputTest {
  private enum Color {
    DARK_BLUE
  }

  @Test
  void isLaidOutWithAMemberALine() {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(sink, true);
    out.beginObject();
    out.name("a");
    out.beginArray();
    out.number(1);
    out.text("b");
    out.symbol(Symbols.of(Color.class), Color.DARK_BLUE);
    out.beginArray();
    out.endArray();
    out.beginObject();
    out.endObject();
    out.beginObject();
    out.name(new FieldName("c"));
    out.bool(false);
    out.endObject();
    out.any(null);
    out.endArray();
    out.name("d");
    out.text("e");
    out.endObject();
    out.endDocument();
    out.flush();

    assertThat(sink.toString(UTF_8))
        .isEqualTo(
            """
            {
              "a": [
                1,
                "b",
                "dark_blue",
                [],
                {},
                {
                  "c": false
                },
                null
              ],
              "d": "e"
            }
            """);
  }

  private static String quoted(String text) {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(sink, false);
    out.text(text);
    out.endDocument();
    out.flush();
    return sink.toString(UTF_8);
  }

  private static String escaped(int c) {
    String named = "\"\\\n\t\r\b\f";
    if (named.indexOf(c) >= 0) {
      return "\\" + "\"\\ntrbf".charAt(named.indexOf(c));
    }
    return c < ' ' ? String.format("\\u%04X", c) : Character.toString(c);
  }

  @Test
  void everyCharacterIsWrittenAsUtf8OrEscaped() {
    for (int from = 0; from < 0x110000; from += from < 0x10000 ? 64 : 0x3fc0) {
      StringBuilder text = new StringBuilder();
      StringBuilder expected = new StringBuilder();
      for (int c = from; c < from + 64; c++) {
        if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
          text.appendCodePoint(c);
          expected.append(escaped(c));
        }
      }
      assertThat(quoted(text.toString())).isEqualTo('"' + expected.toString() + "\"\n");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 127, 8191, 8192, 32767, 32768, 32769, 65533, 65536, 100000})
  void plainTextIsCopiedAsItStandsWhereverTheBufferEnds(int length) {
    String text = "plain:text-".repeat(length / 11 + 1).substring(0, length);
    for (int before : new int[] {0, 5, 40000, 65530}) {
      ByteArrayOutputStream sink = new ByteArrayOutputStream();
      Utf8Output out = new Utf8Output(sink, false);
      out.beginArray();
      out.text("x".repeat(before));
      out.plain(text);
      out.plain("behind");
      out.endArray();
      out.endDocument();
      out.flush();

      assertThat(sink.toString(UTF_8))
          .isEqualTo("[\"" + "x".repeat(before) + "\",\"" + text + "\",\"behind\"]\n");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8190, 8191, 8192, 8193, 16383, 16384, 16385, 100000})
  void longTextIsWhole(int length) {
    for (String unit : List.of("x", "é", "肝", "\uD83E\uDDEC", "a\uD83E\uDDEC")) {
      for (String before : List.of("", "b")) {
        String text = before + unit.repeat((length + unit.length() - 1) / unit.length());
        assertThat(quoted(text)).isEqualTo('"' + text + "\"\n");
      }
    }
    assertThat(quoted("\u0001".repeat(length))).isEqualTo('"' + "\\u0001".repeat(length) + "\"\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8190, 8191, 8192, 8193, 16382, 16383, 16384})
  void halfOfAPairIsRefusedWhereverItStands(int before) {
    for (String half : List.of("\uD83E", "\uDDEC", "\uD83Ex", "\uD83E\uD83E", "\uDDEC\uD83E")) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> quoted("x".repeat(before) + half));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> quoted("x".repeat(before) + half + "x".repeat(10_000)));
    }
  }
}
