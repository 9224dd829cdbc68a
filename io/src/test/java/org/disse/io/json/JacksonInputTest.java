package org.disse.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.disse.check.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The port over a host's parser, at its limits. */
class JacksonInputTest {
  private static final FieldName KIND = new FieldName("kind");
  private static final FieldNames NAMES = new FieldNames(List.of(KIND, new FieldName("x")));

  private static JsonParser parser(String json) {
    try {
      return new JsonFactory().createParser(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JacksonInput input(JsonParser parser, Limits limits) {
    JacksonInput in = new JacksonInput(parser, new Pools(), limits);
    in.start();
    return in;
  }

  private static JacksonInput input(String json) {
    return input(parser(json), Limits.USUAL);
  }

  private static Limits depth(int depth) {
    return new Limits(1 << 30, depth, 1 << 20, 1000, 1000, 1000);
  }

  private static void assertRefused(FindingCode code, Runnable reading) {
    assertThatExceptionOfType(MalformedInput.class)
        .isThrownBy(reading::run)
        .satisfies(e -> assertThat(e.problem().code()).isEqualTo(code));
  }

  private static final Scalar<String> NOTED =
      Scalar.repeating(text -> new String(text.toCharArray()), Function.identity());

  private static List<String> noted(JsonParser parser) {
    JacksonInput in = input(parser, Limits.USUAL);
    List<String> texts = new ArrayList<>();
    in.beginArray();
    while (in.nextElement()) {
      texts.add(Objects.requireNonNull(in.scalar(NOTED)));
    }
    return texts;
  }

  @Test
  void whatRepeatsIsOneObject() {
    for (int length : List.of(0, 1, 7, 8, 9, 23, 24, 25, 127, 128)) {
      String text = "x".repeat(length);
      List<String> texts = noted(parser("[\"" + text + "\",\"" + text + "\"]"));
      assertThat(texts).containsExactly(text, text);
      assertThat(texts.get(1)).isSameAs(texts.get(0));
    }
  }

  @Test
  void whatDiffersStaysApart() throws IOException {
    List<String> different =
        List.of(
            "a",
            "a\0",
            "a\0\0",
            "\0a",
            "a ",
            "A",
            "\u00e1",
            "\u0161",
            "a\n",
            "a".repeat(128),
            "a".repeat(129),
            "a".repeat(130),
            "\u00e1".repeat(128),
            "\ud83d\ude00",
            "");
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(json)) {
      generator.writeStartArray();
      for (int i = 0; i < 2; i++) {
        for (String text : different) {
          generator.writeString(text);
        }
      }
      generator.writeEndArray();
    }

    List<String> twice = new ArrayList<>(different);
    twice.addAll(different);
    assertThat(noted(parser(json.toString()))).isEqualTo(twice);
    assertThat(noted(withoutCharacters(parser(json.toString())))).isEqualTo(twice);
  }

  /** As a parser over a tree, which has no characters at hand. */
  private static JsonParser withoutCharacters(JsonParser parser) {
    return new JsonParserDelegate(parser) {
      @Override
      public boolean hasTextCharacters() {
        return false;
      }

      @Override
      public char[] getTextCharacters() {
        throw new UnsupportedOperationException();
      }
    };
  }

  @Test
  void arraysAreAsDeepAsTheLimit() {
    JacksonInput in = input(parser("[[],[],[[]]]"), depth(2));
    assertThat(in.beginArray()).isTrue();
    for (int i = 0; i < 2; i++) {
      assertThat(in.nextElement()).isTrue();
      assertThat(in.beginArray()).isTrue();
      assertThat(in.nextElement()).isFalse();
    }
    assertThat(in.nextElement()).isTrue();
    assertThat(in.beginArray()).isTrue();
    assertThat(in.nextElement()).isTrue();
    assertRefused(FindingCode.LIMIT_EXCEEDED, in::beginArray);
  }

  @Test
  void objectsAreAsDeepAsTheLimit() {
    JacksonInput in = input(parser("{\"x\":{},\"kind\":{\"x\":{}}}"), depth(2));
    assertThat(in.beginObject()).isTrue();
    assertThat(in.nextField(NAMES, 0)).isEqualTo(1);
    assertThat(in.beginObject()).isTrue();
    assertThat(in.nextField(NAMES, 0)).isEqualTo(JsonInput.END);
    assertThat(in.nextField(NAMES, 0)).isEqualTo(0);
    assertThat(in.beginObject()).isTrue();
    assertThat(in.nextField(NAMES, 0)).isEqualTo(1);
    assertRefused(FindingCode.LIMIT_EXCEEDED, in::beginObject);
  }

  @Test
  void plainValuesAreAsDeepAsTheLimit() {
    String wide = "[{},{\"x\":1},[],[1],{\"x\":\"\"}]";
    assertThat(input(parser(wide), depth(2)).any())
        .isEqualTo(input(wide).any())
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(5);
    for (String deep : List.of("[[[]]]", "[[{}]]", "[{\"x\":[]}]", "{\"x\":{\"x\":{}}}")) {
      assertThat(input(parser(deep), depth(3)).any()).isNotNull();
      assertRefused(FindingCode.LIMIT_EXCEEDED, () -> input(parser(deep), depth(2)).any());
    }
  }

  @Test
  void textIsAsLongAsTheLimit() {
    Limits limits = new Limits(1 << 30, 64, 5, 1000, 1000, 1000);

    assertThat(input(parser("\"12345\""), limits).any()).isEqualTo("12345");
    assertRefused(FindingCode.LIMIT_EXCEEDED, () -> input(parser("\"123456\""), limits).any());
  }

  @Test
  void numbersAreAsLongAsTheLimitAlsoInTheirOtherForm() {
    Limits limits = new Limits(1 << 30, 64, 1 << 20, 10, 1000, 1000);

    assertThat(input(parser("1234567890 "), limits).decimal()).isNotNull();
    for (String number : List.of("12345678901 ", "1000e-000003 ", "123456789e1 ")) {
      assertRefused(FindingCode.LIMIT_EXCEEDED, () -> input(parser(number), limits).decimal());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"D83E", "DDEC", "D83E D83E", "DDEC DDEC", "DDEC D83E", "D83E 0078"})
  void halfOfAPairIsRefused(String units) {
    String half = "\\u" + units.replace(" ", "\\u");
    for (String before : List.of("", "肝", "\uD83E\uDDEC")) {
      for (String behind : List.of("", "x", "\uD83E\uDDEC")) {
        String text = '"' + before + half + behind + '"';
        assertRefused(FindingCode.MALFORMED_TEXT, () -> input(text).any());
        assertRefused(FindingCode.MALFORMED_TEXT, () -> input("{" + text + ":1}").any());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "\uD83E\uDDEC", "x\uD83E\uDDECy", "\uD83E\uDDEC\uD83E\uDDEC", "肝\uFFFD"})
  void pairsAreTaken(String text) {
    assertThat(input('"' + text + '"').any()).isEqualTo(text);
    assertThat(input("{\"" + text + "\":1}").any()).isEqualTo(Map.of(text, BigDecimal.ONE));
  }

  @Test
  void valuesOfAnotherTypeAreNone() {
    Utf8InputTest.tellsBooleansFromOthers(input(Utf8InputTest.BOOLEANS));

    JacksonInput numbers = input("[\"1\",true,null,[1]]");
    numbers.beginArray();
    for (int count = 0; numbers.nextElement(); count++) {
      assertThat(count % 2 == 0 ? numbers.decimal() : numbers.integer()).isNull();
    }
    assertThat(numbers.takeProblems()).hasSize(4);
  }

  @Test
  void looksAheadForATag() {
    for (String json :
        List.of(
            "{\"kind\":\"it\"}",
            "{\"x\":[{}],\"kind\":\"it\"}",
            "{\"x\":{\"kind\":1},\"kind\":\"it\",\"y\":[1]}")) {
      JacksonInput in = input(json);
      in.beginObject();
      assertThat(in.peek(KIND)).isEqualTo("it");
      assertThat(in.placeOfPeeked().pointer()).isEqualTo("/kind");
      assertThat(in.nextField(NAMES, 0)).isEqualTo(json.startsWith("{\"kind\"") ? 0 : 1);
    }
    for (String json : List.of("{}", "{\"kind\":1}", "{\"x\":1}", "{\"x\":\"kind\"}")) {
      JacksonInput in = input(json);
      in.beginObject();
      assertThat(in.peek(KIND)).isNull();
      while (in.nextField(NAMES, 0) != JsonInput.END) {
        in.any();
      }
    }
  }

  @Test
  void marksMeanNothing() {
    JacksonInput in = input("[1]");

    assertThat(in.mark()).isEqualTo(-1);
    assertThat(in.goBack(-1)).isFalse();
    assertThat(in.referencesIn(-1, () -> in.any())).isEmpty();
  }

  @Test
  void aParserThatKnowsNoLinesGivesNoLocation() {
    for (int line : new int[] {-1, 0, 1}) {
      JsonParser lineless =
          new JsonParserDelegate(parser("[1]")) {
            @Override
            public JsonLocation currentTokenLocation() {
              return new JsonLocation(null, 0, line, 1);
            }
          };
      Place place = input(lineless, Limits.USUAL).placeOf(-1);

      assertThat(place.location().isPresent()).isEqualTo(line > 0);
      assertThat(Objects.requireNonNull(place.pointer())).isEmpty();
    }
  }
}
