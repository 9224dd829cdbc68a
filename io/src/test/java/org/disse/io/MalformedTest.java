package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import org.disse.check.Finding;
import org.disse.io.testing.EntryPoints;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no JSON, or no text, gets one finding and gives nothing. */
class MalformedTest {
  static final String GOOD = "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\"}";
  static final DisseJson JSON = DisseJson.strict();

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
}
