package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.disse.check.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods of the tokenizer that a document as a whole hardly tells apart. */
class Utf8InputTest {
  static final String BOOLEANS = "[1,\"true\",null,{},true,false]";

  private static Utf8Input input(String json) {
    return new Utf8Input(Utf8Source.of(json.getBytes(UTF_8)), new Pools(), Limits.USUAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "-2.5e3",
        "true",
        "false",
        "null",
        "\"text\"",
        "[1,[],{\"x\":[true]}]",
        "{\"kind\":\"inner\",\"x\":null}"
      })
  void looksAheadForATagBehindAnyValue(String value) {
    for (String tag : List.of("kind", "contextDependentToo")) {
      FieldName name = new FieldName(tag);
      for (String between : List.of("", " ", "\n\t ")) {
        String before =
            "{\"contextDependentTop\"" + between + ":" + between + value + "," + between;
        Utf8Input in = input(before + '"' + tag + '"' + between + ":" + between + "\"it\"}");
        in.beginObject();

        assertThat(in.peek(name)).isEqualTo("it");
        assertThat(in.placeOfPeeked().offset())
            .isEqualTo(before.length() + tag.length() + 3 + 2 * between.length());
        // And back at the first field.
        assertThat(in.nextField(new FieldNames(List.of(name)), 0)).isEqualTo(JsonInput.UNKNOWN);
        assertThat(in.unknownName()).isEqualTo("contextDependentTop");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"x\":1}", "{\"kind\":1}", "{\"kind\":null,\"x\":\"\"}"})
  void findsNoTagWhereNoneIs(String json) {
    Utf8Input in = input(json);
    in.beginObject();

    assertThat(in.peek(new FieldName("kind"))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"x\":tru,\"kind\":\"\"}", "{\"x\":nul}", "{\"x\":fals}", "{\"x\":01}"})
  void looksAheadInGoodTextOnly(String json) {
    Utf8Input in = input(json);
    in.beginObject();

    assertThatExceptionOfType(MalformedInput.class)
        .isThrownBy(() -> in.peek(new FieldName("kind")));
  }

  @Test
  void whatIsNoBooleanIsNone() {
    tellsBooleansFromOthers(input(BOOLEANS));
  }

  /** Holds for every input over {@link #BOOLEANS}. */
  static void tellsBooleansFromOthers(JsonInput in) {
    in.beginArray();
    for (int i = 0; i < 4; i++) {
      in.nextElement();
      assertThat(in.bool()).isNull();
    }
    in.nextElement();
    assertThat(in.bool()).isTrue();
    in.nextElement();
    assertThat(in.bool()).isFalse();
    assertThat(in.takeProblems()).hasSize(4);
  }

  @Test
  void whatIsNoNumberIsNone() {
    Utf8Input in = input("[\"1\",true,null,[1]]");
    in.beginArray();
    int count = 0;
    while (in.nextElement()) {
      assertThat(count % 2 == 0 ? in.decimal() : in.integer()).isNull();
      count++;
    }
    in.finish();
    assertThat(count).isEqualTo(4);
    assertThat(in.takeProblems()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"é', MALFORMED_JSON, 3",
    "'\"x', MALFORMED_JSON, 2",
    "'\"肝\u0001\"', MALFORMED_JSON, 4",
    "'\"\\u00', MALFORMED_JSON, 5",
    "'\"\\u00é0\"', MALFORMED_JSON, 5"
  })
  void saysWhereAStringBreaks(String json, FindingCode code, int offset) {
    assertThatExceptionOfType(MalformedInput.class)
        .isThrownBy(() -> input(json).any())
        .satisfies(
            e -> {
              assertThat(e.problem().code()).isEqualTo(code);
              assertThat(e.problem().place().offset()).isEqualTo(offset);
            });
  }

  @Test
  void aLongNumberIsShownInPart() {
    for (int length = 38; length < 43; length++) {
      String number = "1234567890123456789012345678901234567890123".substring(0, length);
      Utf8Input in = input("[" + number + "]");
      in.beginArray();
      in.nextElement();
      in.bool();

      assertThat(in.takeProblems().get(0).message())
          .endsWith("the number " + (length > 40 ? number.substring(0, 40) + "…" : number));
    }
  }
}
