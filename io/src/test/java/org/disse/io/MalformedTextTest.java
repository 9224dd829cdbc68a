package org.disse.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.MalformedTest.GOOD;
import static org.disse.io.MalformedTest.JSON;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.disse.io.testing.EntryPoints;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes and characters that are no text. */
class MalformedTextTest {
  @Nested
  class Bytes {
    @ParameterizedTest
    @CsvSource({
      "C0AF, C0",
      "C1BF, C1",
      "80, 80",
      "BF, BF",
      "C3, C3",
      "C328, C3",
      "E08080, E0",
      "E282, E2",
      "E28228, E2",
      "EDA080, ED",
      "EDBFBF, ED",
      "F0808080, F0",
      "F09F98, F0",
      "F09F9828, F0",
      "F4908080, F4",
      "F5808080, F5",
      "F888808080, F8",
      "FE, FE",
      "FF, FF"
    })
    void thatAreNoUtf8AreRefusedAtTheirPlace(String hex, String lead) {
      byte[] bad = HexFormat.of().parseHex(hex);
      String message = " expected valid UTF-8, but was the byte 0x" + lead + "\n";

      assertThat(report("{\"x\":\"γ", bad, "\"}"))
          .isEqualTo("1:8 error malformed-text /x" + message);
      assertThat(report("{\"id\":\"", bad, "\"}"))
          .isEqualTo("1:8 error malformed-text /id" + message);
      assertThat(report("{\"license\":\"aaaaaaaa", bad, "\"}"))
          .isEqualTo("1:21 error malformed-text /license" + message);
      assertThat(report("{\"cells\":[{\"kind\":\"", bad, "\"}]}"))
          .isEqualTo("1:20 error malformed-text /cells/0/kind" + message);
      assertThat(report("{\"cargo\":[{\"x\":\"", bad, "\",\"type\":\"dna\"}]}"))
          .isEqualTo("1:17 error malformed-text /cargo/0/x" + message);
      assertThat(report("{\n", bad, "}")).isEqualTo("2:1 error malformed-text \"\"" + message);
      assertThat(report("{\"", bad, "\":1}"))
          .startsWith("1:3 error malformed-text /")
          .endsWith(message);
    }

    private String report(String before, byte[] bad, String after) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(before.getBytes(UTF_8));
      bytes.writeBytes(bad);
      bytes.writeBytes(after.getBytes(UTF_8));
      ReadResult<KnowledgeBase> result = EntryPoints.read(JSON, bytes.toByteArray());
      assertThat(result.value()).isEmpty();
      return result.report().toString();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "UTF-16",
          "UTF-16LE",
          "UTF-16BE",
          "UTF-32",
          "UTF-32LE",
          "UTF-32BE",
          "x-UTF-16LE-BOM"
        })
    void ofOtherEncodingsAreNamed(String charset) {
      String expected = "1:1 error malformed-text \"\" expected UTF-8, but was UTF-16 or UTF-32\n";

      assertThat(EntryPoints.read(JSON, GOOD.getBytes(Charset.forName(charset))).report())
          .hasToString(expected);
      assertThat(EntryPoints.read(JSON.ndjson(), GOOD.getBytes(Charset.forName(charset))).report())
          .hasToString(expected);
    }

    @Test
    void ofAByteOrderMarkAloneAreNoDocument() {
      assertThat(EntryPoints.read(JSON, "\uFEFF").report())
          .hasToString(
              "1:1 error malformed-json \"\" expected a value, but was the end of the input\n");
    }

    @Test
    void ofTwoByteOrderMarksAreNoDocument() {
      assertThat(EntryPoints.read(JSON, "\uFEFF\uFEFF" + GOOD).report())
          .hasToString("1:1 error malformed-json \"\" expected a value, but was '\\uFEFF'\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFE", "\uFDD0", "\uD83F\uDFFE", "\u007F", "\uFFFF"})
    void ofNoncharactersAreText(String text) {
      assertThat(
              DisseJson.standard()
                  .read(GOOD.replace("}", ",\"x\":\"" + text + "\"}"))
                  .extensions()
                  .get("x"))
          .contains(text);
    }
  }

  @Nested
  class Surrogates {
    static Stream<String> halves() {
      return Stream.of("{\"x\":\n \"γ\uD800\"}", "{\"x\":\n \"γ\uDC00\uD800\"}");
    }

    @ParameterizedTest
    @MethodSource("halves")
    void aloneInCharactersAreRefused(String text) throws IOException {
      String lone = String.format("\\u%04X", (int) text.charAt(9));
      String expected =
          "2:4 error malformed-text \"\" expected a pair of surrogates, but was a lone "
              + lone
              + "\n";

      assertThat(JSON.tryRead(text).report()).hasToString(expected);
      assertThat(JSON.tryRead(new StringReader(text)).report()).hasToString(expected);
      assertThat(JSON.tryRead("\uFEFF\uD800").report().findings().get(0).location().orElseThrow())
          .hasToString("1:1");
    }

    @Test
    void inPairsAreOneCharacter() {
      String text = GOOD.replace("\"A\"", "\"\uD83E\uDDEC\",¤").replace("¤}", "\"x\":0}");

      assertThat(JSON.tryRead(text).report().findings().get(0).location().orElseThrow())
          .hasToString("1:37");
      assertThat(JSON.read(GOOD.replace("\"A\"", "\"\\uD83E\\uddec\"")).title())
          .isEqualTo("\uD83E\uDDEC");
    }
  }
}
