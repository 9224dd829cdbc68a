package org.disse.io.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import org.disse.io.DisseJson;
import org.disse.io.Preset;
import org.disse.io.ReadOptions;
import org.disse.io.ReadResult;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JacksonTest {
  static final JsonFactory FACTORY = new JsonFactory();
  private static final ReadOptions STRICT = ReadOptions.of(Preset.STRICT);
  private static final ReadOptions STANDARD = ReadOptions.of(Preset.STANDARD);

  static String document(String more) {
    return "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\"" + more + "}";
  }

  private static ReadResult<KnowledgeBase> read(
      JsonFactory factory, String text, ReadOptions options) throws IOException {
    try (JsonParser parser = factory.createParser(text)) {
      return DisseJson.of(options).tryRead(parser);
    }
  }

  private static String report(String text) throws IOException {
    return read(FACTORY, text, STRICT).report().toString();
  }

  @Nested
  class Reading {
    @Test
    void startsWhereTheParserStandsAndLeavesItAtTheEnd() throws IOException {
      try (JsonParser parser =
          FACTORY.createParser(
              "{\"base\":" + document(",\"cargo\":[{},{\"id\":\"p\"}]") + ",\"after\":1}")) {
        parser.nextToken();
        parser.nextToken();
        parser.nextToken();

        ReadResult<KnowledgeBase> result = DisseJson.of(STRICT).tryRead(parser);

        assertThat(result.report().findings()).hasSize(5);
        assertThat(result.report().findings().get(0).toString())
            .isEqualTo(
                "error missing-field /base/cargo/0 expected a field 'type' of cargo, but was none");
        assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
        assertThat(parser.nextFieldName()).isEqualTo("after");
      }
    }

    @Test
    void readsSeveralDocumentsOneAfterTheOther() throws IOException {
      try (JsonParser parser =
          FACTORY.createParser(document("") + "\n" + document("").replace("\"a\"", "\"b\""))) {
        assertThat(DisseJson.of(STRICT).tryRead(parser).orThrow().id()).hasToString("a");
        parser.nextToken();
        assertThat(DisseJson.of(STRICT).tryRead(parser).orThrow().id()).hasToString("b");
      }
    }

    @Test
    void tellsLineAndColumnOfTheHost() throws IOException {
      assertThat(report("{\n \"disse\": 1,\n \"id\": \"a\",\n \"title\": \"A\"}"))
          .isEqualTo("2:11 error wrong-type /disse expected a string, but was the number 1\n");
    }

    @Test
    void tellsPointersWhereTheTypeStandsBehind() throws IOException {
      assertThat(
              report(
                  document(
                      ",\"cargo\":[{\"id\":\"p\",\"label\":\"P\",\"species\":{\"id\":\"x\",\"label\":\"X\"},"
                          + "\"y/z\":1,\"type\":\"dna\"},{\"id\":\"p 2\",\"label\":\"P\",\"type\":\"dna\"},"
                          + "{\"label\":\"P\",\"type\":\"dna\"},{\"id\":\"q\",\"label\":\"Q\",\"type\":\"dnaa\"}]")))
          .isEqualTo(
              """
              error invalid-value /cargo/0/species/id expected a CURIE (prefix:id), but was 'x'
              error unknown-field /cargo/0/y~1z expected a field of cargo, but was 'y/z'
              error invalid-value /cargo/1/id expected an id (letters, digits, '.', '_', '-', first a letter or digit; or a CURIE), but was 'p 2'
              error missing-field /cargo/2 expected a field 'id' of cargo, but was none
              error unknown-type /cargo/3/type expected a type of cargo, but was 'dnaa' (did you mean 'dna'?)
              """);
    }

    @Test
    void readsNumbersExactlyWhereTheTypeStandsBehind() throws IOException {
      String numbers = "[1,2.50,-0.0,1e5,123456789012345678901234567890.10]";
      ReadResult<KnowledgeBase> result =
          read(
              FACTORY,
              document(
                  ",\"cargo\":[{\"id\":\"p\",\"label\":\"P\",\"x\":"
                      + numbers
                      + ",\"type\":\"dna\"}]"),
              STANDARD);

      assertThat(DisseJson.strict().ndjson().toText(result.orThrow()))
          .endsWith("\"label\":\"P\",\"x\":[1,2.50,0.0,1E+5,123456789012345678901234567890.10]}\n");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          ",\"x\":NaN",
          ",\"x\":[-Infinity]",
          ",\"cargo\":[{\"id\":\"p\",\"label\":\"P\",\"x\":NaN,\"type\":\"dna\"}]",
          ",\"cargo\":[{\"type\":\"dna\",\"id\":\"p\",\"label\":\"P\",\"x\":Infinity}]"
        })
    void refusesNumbersThatAreNoneFromLaxHosts(String more) throws IOException {
      JsonFactory lax =
          JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

      ReadResult<KnowledgeBase> result = read(lax, document(more), STANDARD);

      assertThat(result.value()).isEmpty();
      assertThat(result.report().findings().get(0).message())
          .startsWith("expected a number, but was '");
    }

    @Test
    void takesWhatLaxHostsCallJson() throws IOException {
      JsonFactory lax =
          JsonFactory.builder()
              .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
              .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
              .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
              .build();

      assertThat(read(lax, "{'disse':'1.0',/* */'id':'a','title':'A',}", STRICT).orThrow().title())
          .isEqualTo("A");
    }

    @Test
    void refusesHalvesOfPairs() throws IOException {
      for (String more :
          new String[] {
            ",\"x\":\"\\uD800\"",
            ",\"x\":[\"a\\uDC00\"]",
            ",\"\\uD800\":1",
            ",\"x\":{\"\\uDC00\":1}",
            ",\"cargo\":[{\"x\":\"\\uD800\",\"type\":\"dna\"}]",
            ",\"cargo\":[{\"\\uD800\":1,\"type\":\"dna\"}]"
          }) {
        ReadResult<KnowledgeBase> result = read(FACTORY, document(more), STANDARD);

        assertThat(result.value()).isEmpty();
        assertThat(result.report().findings()).hasSize(1);
        assertThat(result.report().findings().get(0).code()).isEqualTo("malformed-text");
        assertThat(result.report().findings().get(0).message())
            .startsWith("expected a pair of surrogates, but was a lone \\uD");
      }
    }

    @Test
    void findsDoubledFieldsAndLeavesItToStrictHosts() throws IOException {
      String doubled = document(",\"x\":{\"y\":1,\"y\":2},\"title\":\"B\"");
      JsonFactory strict =
          JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

      assertThat(read(FACTORY, doubled, STANDARD).report().counts())
          .containsEntry("duplicate-field", 2L);
      assertThat(read(strict, doubled, STANDARD).report().counts())
          .containsOnlyKeys("malformed-json");
    }

    @Test
    void tellsTheLimitsOfTheHost() throws IOException {
      JsonFactory small =
          JsonFactory.builder()
              .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(10).build())
              .build();

      assertThat(
              read(small, document(",\"x\":\"" + "y".repeat(100) + "\""), STANDARD)
                  .report()
                  .counts())
          .containsKey("limit-exceeded");
    }

    @Test
    void refusesNothingAtAll() throws IOException {
      assertThat(report(""))
          .isEqualTo("error malformed-json \"\" expected a value, but was the end of the input\n");
      assertThat(report(" \n"))
          .isEqualTo("error malformed-json \"\" expected a value, but was the end of the input\n");
      assertThat(report("null"))
          .isEqualTo(
              "1:1 error null-value \"\" expected an object, but was null (leave the field out instead)\n");
      assertThat(report("x")).startsWith("1:1 error malformed-json \"\" expected JSON, but was: ");
    }

    @Test
    void reportsBrokenReferencesWithTheirPointers() throws IOException {
      String text =
          document(
              ",\"cells\":[{\"id\":\"x y\",\"label\":\"B\",\"kind\":\"other\"},{\"id\":\"b\",\"label\":\"B\","
                  + "\"kind\":\"other\"},{\"id\":\"b\",\"label\":\"B\",\"kind\":\"other\"}],\"causes\":[{\"id\":\"c\","
                  + "\"label\":\"C\",\"parents\":[\"b\"]}]");

      assertThat(read(FACTORY, text, STRICT).report().findings())
          .extracting(finding -> finding.code() + " " + finding.pointer())
          .containsExactlyInAnyOrder(
              "invalid-value /cells/0/id",
              "duplicate-id /cells/2/id",
              "wrong-kind /causes/0/parents/0");
    }

    @Test
    void refusesAnotherMajorVersion() throws IOException {
      assertThat(report(document(",\"x\":1").replace("1.0", "2.0")))
          .isEqualTo(
              "error unsupported-version /disse expected format version 1.x, but was '2.0' (use a newer"
                  + " release of Disse)\n");
    }

    @Test
    void passesErrorsOfTheSourceThrough() throws IOException {
      IOException error = new IOException("gone");
      InputStream broken =
          new InputStream() {
            private final byte[] start = document("").substring(0, 20).getBytes(UTF_8);
            private int at;

            @Override
            public int read() throws IOException {
              if (at < start.length) {
                return start[at++];
              }
              throw error;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
              target[offset] = (byte) read();
              return 1;
            }
          };
      try (JsonParser parser = FACTORY.createParser(broken)) {
        assertThat(catchThrowable(() -> DisseJson.of(STRICT).tryRead(parser))).isSameAs(error);
      }
    }
  }
}
