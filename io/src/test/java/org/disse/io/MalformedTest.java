package org.disse.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.disse.check.Finding;
import org.disse.io.testing.EntryPoints;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON, or no text, gets one finding and gives nothing. */
class MalformedTest {
  private static final String GOOD = "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\"}";
  private static final DisseJson JSON = DisseJson.strict();

  /** A text whose fault is marked, and what is said of it. */
  record Case(String marked, String finding) {
    String text() {
      return marked.replace("¤", "");
    }

    String place() {
      String before = marked.substring(0, marked.indexOf('¤'));
      int lines = (int) before.chars().filter(c -> c == '\n').count();
      String last = before.substring(before.lastIndexOf('\n') + 1);
      return (lines + 1) + ":" + (last.codePointCount(0, last.length()) + 1);
    }
  }

  static List<Case> cases() {
    return List.of(
        new Case("¤", "malformed-json \"\" expected a value, but was the end of the input"),
        new Case(" \n\t¤", "malformed-json \"\" expected a value, but was the end of the input"),
        new Case("{¤", "malformed-json \"\" expected a field name, but was the end of the input"),
        new Case("{¤]", "malformed-json \"\" expected a field name, but was ']'"),
        new Case("¤}", "malformed-json \"\" expected a value, but was '}'"),
        new Case("{\"x\":1,¤}", "malformed-json \"\" expected a field name, but was '}'"),
        new Case("{\"x\":1 ¤\"y\":2}", "malformed-json /x expected ',' or '}', but was '\"'"),
        new Case("{\"x\":1¤]", "malformed-json /x expected ',' or '}', but was ']'"),
        new Case("{\"x\" ¤1}", "malformed-json /x expected ':', but was '1'"),
        new Case("{¤x:1}", "malformed-json \"\" expected a field name, but was 'x'"),
        new Case("{¤'x':1}", "malformed-json \"\" expected a field name, but was '''"),
        new Case("{¤/* */}", "malformed-json \"\" expected a field name, but was '/'"),
        new Case("{\n¤// no\n}", "malformed-json \"\" expected a field name, but was '/'"),
        new Case("{\n¤# no\n}", "malformed-json \"\" expected a field name, but was '#'"),
        new Case("{\"x\":¤NaN}", "malformed-json /x expected a value, but was 'N'"),
        new Case("{\"x\":¤Infinity}", "malformed-json /x expected a value, but was 'I'"),
        new Case("{\"x\":-¤Infinity}", "malformed-json /x expected a digit, but was 'I'"),
        new Case("{\"x\":¤+1}", "malformed-json /x expected a value, but was '+'"),
        new Case("{\"x\":¤.5}", "malformed-json /x expected a value, but was '.'"),
        new Case("{\"x\":1.¤}", "malformed-json /x expected a digit, but was '}'"),
        new Case("{\"x\":1e¤}", "malformed-json /x expected a digit, but was '}'"),
        new Case("{\"x\":1e+¤.}", "malformed-json /x expected a digit, but was '.'"),
        new Case("{\"x\":-¤", "malformed-json /x expected a digit, but was the end of the input"),
        new Case(
            "{\"x\":¤01}", "malformed-json /x expected a number without leading zero, but was '0'"),
        new Case(
            "{\"x\":-¤00}",
            "malformed-json /x expected a number without leading zero, but was '0'"),
        new Case(
            "{\"x\":1¤",
            "malformed-json /x expected ',' or a closing bracket, but was the end of the input"),
        new Case("{\"x\":1¤x}", "malformed-json /x expected ',' or '}', but was 'x'"),
        new Case("{\"x\":¤tru}", "malformed-json /x expected a value, but was 't'"),
        new Case("{\"x\":¤TRUE}", "malformed-json /x expected a value, but was 'T'"),
        new Case("{\"x\":[¤nul]}", "malformed-json /x/0 expected a value, but was 'n'"),
        new Case("{\"x\":[0,1 ¤2]}", "malformed-json /x/1 expected ',' or ']', but was '2'"),
        new Case("{\"x\":[0,¤]}", "malformed-json /x/1 expected a value, but was ']'"),
        new Case("{\"x\":[¤,1]}", "malformed-json /x/0 expected a value, but was ','"),
        new Case("{\"x\":[{\"y\":¤}]}", "malformed-json /x/0/y expected a value, but was '}'"),
        new Case("{\"a/b~\":¤?}", "malformed-json /a~1b~0 expected a value, but was '?'"),
        new Case("{\"x\":\"a¤", "malformed-json /x expected '\"', but was the end of the input"),
        new Case(
            "{\"x\":\"a¤\nb\"}",
            "malformed-json /x expected a string without bare control characters, but was '\\u000A'"),
        new Case(
            "{\"x\":\"¤\u0000\"}",
            "malformed-json /x expected a string without bare control characters, but was '\\u0000'"),
        new Case(
            "{\"x\":\"\u001b¤\"}".replace("\u001b¤", "¤\u001b"),
            "malformed-json /x expected a string without bare control characters, but was '\\u001B'"),
        new Case(
            "{\"x\":\"\\¤q\"}",
            "malformed-json /x expected an escape (\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX), but was"
                + " 'q'"),
        new Case(
            "{\"x\":\"\\u12¤g4\"}",
            "malformed-json /x expected four hexadecimal digits, but was 'g'"),
        new Case(
            "{\"x\":\"\\u12¤",
            "malformed-json /x expected four hexadecimal digits, but was the end of the input"),
        new Case(
            "{\"x\":\"¤\\ud800\"}",
            "malformed-text /x expected a pair of surrogates, but was a lone \\uD800"),
        new Case(
            "{\"x\":\"γ¤\\udC00\\ud800\"}",
            "malformed-text /x expected a pair of surrogates, but was a lone \\uDC00"),
        new Case(
            "{\"x\":\"¤\\ud800\\u0041\"}",
            "malformed-text /x expected a pair of surrogates, but was a lone \\uD800"),
        new Case(
            "{\"id\":\"¤\\ud83e\\\\uddec\"}",
            "malformed-text /id expected a pair of surrogates, but was a lone \\uD83E"),
        new Case("{\"x\":1¤\u0000}", "malformed-json /x expected ',' or '}', but was '\\u0000'"),
        new Case("{\"x\":1¤\u00a0}", "malformed-json /x expected ',' or '}', but was '\u00a0'"),
        new Case("{\"x\":1¤\u2028}", "malformed-json /x expected ',' or '}', but was '\\u2028'"),
        new Case(
            "{\"x\":1¤\uD83E\uDDEC}",
            "malformed-json /x expected ',' or '}', but was '\uD83E\uDDEC'"),
        new Case(GOOD + "¤}", "malformed-json \"\" expected the end of the input, but was '}'"),
        new Case(
            GOOD + "\n¤" + GOOD, "malformed-json \"\" expected the end of the input, but was '{'"),
        new Case(GOOD + "¤,", "malformed-json \"\" expected the end of the input, but was ','"),
        new Case(GOOD + " ¤x", "malformed-json \"\" expected the end of the input, but was 'x'"),
        new Case(
            GOOD + "¤\u0000",
            "malformed-json \"\" expected the end of the input, but was '\\u0000'"),
        new Case(
            GOOD + "¤\uFEFF",
            "malformed-json \"\" expected the end of the input, but was '\\uFEFF'"),
        new Case(
            "¤null",
            "null-value \"\" expected an object, but was null (leave the field out instead)"),
        new Case("¤true", "wrong-type \"\" expected an object, but was the boolean true"),
        new Case("¤-17.0", "wrong-type \"\" expected an object, but was the number -17.0"),
        new Case("¤\"{}\"", "wrong-type \"\" expected an object, but was the string '{}'"),
        new Case("\n ¤[{}]", "wrong-type \"\" expected an object, but was an array"),
        new Case(
            GOOD.replace("}", ",\"x\":1,¤\"\\u0078\":2}"),
            "duplicate-field /x expected the field 'x' once, but was there twice"),
        new Case(
            GOOD.replace("}", ",¤\"\\u0069d\":\"b\"}"),
            "duplicate-field /id expected the field 'id' once, but was there twice"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isToldOnceAtItsPlaceFromEveryEntryPoint(Case one) {
    ReadResult<KnowledgeBase> result = EntryPoints.read(JSON, one.text());

    assertThat(result.report().findings().stream().map(Finding::toString))
        .filteredOn(finding -> !finding.contains("unknown-field"))
        .containsExactly(one.place() + " error " + one.finding());
    assertThat(result.value()).isEmpty();
    assertThat(result.leftOut()).isZero();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRefusedInLenientToo(Case one) {
    assertThat(DisseJson.lenient().tryRead(one.text()).value()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isSeenThroughJacksonCoreWhereItsParserSeesIt(Case one) throws IOException {
    boolean isBehindTheDocument = one.marked().startsWith(GOOD) && !one.text().equals(GOOD);
    if (isBehindTheDocument) {
      // The host's parser is left at the end of the document: what follows is the host's.
      return;
    }
    try (JsonParser parser = new JsonFactory().createParser(one.text())) {
      List<Finding> findings =
          JSON.tryRead(parser).report().findings().stream()
              .filter(finding -> !finding.code().equals("unknown-field"))
              .toList();

      assertThat(findings).hasSize(1);
      assertThat(findings.get(0).code())
          .isEqualTo(one.finding().substring(0, one.finding().indexOf(' ')));
      if (!findings.get(0).code().equals("malformed-json")) {
        assertThat(findings.get(0).toString()).endsWith(one.finding());
      }
    }
  }

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
