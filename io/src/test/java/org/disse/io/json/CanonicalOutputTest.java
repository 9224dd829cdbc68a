package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.disse.io.testing.Json;
import org.disse.io.testing.RandomDocuments;
import org.disse.value.InvalidValueException;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalOutputTest {
  private static final Path VECTORS = Path.of("../../shared/testdata/jcs");

  private static String canonical(String json) {
    Utf8Input in = new Utf8Input(Utf8Source.of(json.getBytes(UTF_8)), new Pools(), Limits.USUAL);
    CanonicalOutput out = new CanonicalOutput();
    out.any(in.any());
    in.finish();
    return new String(out.toBytes(), UTF_8);
  }

  /** Hand-made, each with a fault that a simple writer has. */
  static List<List<String>> vectors() {
    return List.of(
        List.of(" [ ] ", "[]"),
        List.of("{ }", "{}"),
        List.of("[[],{},[[ ]]]", "[[],{},[[]]]"),
        List.of("[1.0, 1E2,-0.0 , 1e21]", "[1,100,0,1e+21]"),
        List.of(
            "{\"b\":1,\"a\":{\"d\":null,\"c\":true}}", "{\"a\":{\"c\":true,\"d\":null},\"b\":1}"),
        // By code units and not by code points: the pair D83E DDEC stands before U+FB33.
        List.of("{\"\uFB33\":1,\"\uD83E\uDDEC\":2}", "{\"\uD83E\uDDEC\":2,\"\uFB33\":1}"),
        List.of("{\"B\":1,\"a\":2,\"A\":3,\"\":4}", "{\"\":4,\"A\":3,\"B\":1,\"a\":2}"),
        List.of("{\"a\\u0000\":1,\"a\":2}", "{\"a\":2,\"a\\u0000\":1}"),
        List.of("\"\\u0041\\/\\u20ac\"", "\"A/\u20ac\""),
        List.of("\"\\u0008\\u0009\\u000A\\u000b\\u000C\\u000D\"", "\"\\b\\t\\n\\u000b\\f\\r\""),
        List.of("\"\\u001F\\u007f\\u2028\"", "\"\\u001f\u007f\u2028\""),
        List.of("\"\\\\\\\"'\"", "\"\\\\\\\"'\""),
        List.of("\"\\ud83d\\uDE02\"", "\"\uD83D\uDE02\""));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void writesTheOwnVectors(List<String> vector) throws IOException {
    assertThat(canonical(vector.get(0))).isEqualTo(vector.get(1));
    // The oracle takes objects and arrays only.
    if (!vector.get(0).startsWith("\"")) {
      assertThat(new JsonCanonicalizer(vector.get(0)).getEncodedString()).isEqualTo(vector.get(1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
  void writesThePublishedVectors(String name) throws IOException {
    assumeTrue(Files.isDirectory(VECTORS), "the published vectors are not here");

    assertThat(canonical(Files.readString(VECTORS.resolve("input/" + name + ".json"))))
        .isEqualTo(Files.readString(VECTORS.resolve("output/" + name + ".json")));
  }

  @Test
  void writesRandomDocumentsAsAnotherWriterDoes() throws IOException {
    Random random = new Random(5);
    for (int i = 0; i < 100; i++) {
      Json.Obj document = RandomDocuments.withUnknowns(RandomDocuments.document(random, 2), random);
      // No double holds numbers as large as the format allows.
      String text = Json.pretty(document).replaceAll("E\\+\\d{3,}", "E+99");

      assertThat(canonical(text)).isEqualTo(new JsonCanonicalizer(text).getEncodedString());
    }
  }

  @Test
  void refusesHalfOfAPair() {
    for (String half : List.of("\uD83E", "\uDDEC", "\uD83Ex", "\uDDEC\uD83E")) {
      CanonicalOutput out = new CanonicalOutput();

      assertThatThrownBy(() -> out.text(half)).isInstanceOf(InvalidValueException.class);
    }
  }

  @Test
  void refusesAMemberTwice() {
    CanonicalOutput out = new CanonicalOutput();
    out.beginObject();
    out.name("a");
    out.text("x");
    out.name("a");

    assertThatThrownBy(() -> out.text("y")).isInstanceOf(InvalidValueException.class);
  }
}
