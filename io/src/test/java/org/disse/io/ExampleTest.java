package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.disse.io.jackson.CanonicalLayout;
import org.disse.io.testing.Format;
import org.disse.io.testing.Json;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example of the format comes back byte for byte, on whatever way it is read and written. */
class ExampleTest {
  private static final byte[] BYTES = example();
  private static final String TEXT = new String(BYTES, StandardCharsets.UTF_8);
  private static final DisseJson JSON = DisseJson.strict();

  @TempDir Path folder;

  private static byte[] example() {
    try (InputStream stream =
        ExampleTest.class.getResourceAsStream("/org/disse/io/schema/example.json")) {
      return Objects.requireNonNull(stream).readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertComesBack(ReadResult<KnowledgeBase> result) {
    assertThat(result.report().findings()).isEmpty();
    assertThat(result.leftOut()).isZero();
    assertThat(JSON.toText(result.orThrow())).isEqualTo(TEXT);
  }

  @Test
  void comesBackThroughTheOwnLane() {
    assertComesBack(JSON.tryRead(BYTES));
    assertThat(JSON.toBytes(JSON.read(BYTES))).isEqualTo(BYTES);
  }

  @Test
  void saysInItsModelsWhatItsJsonHolds() {
    Format.assertSays((Json.Obj) Json.parse(TEXT), JSON.read(BYTES), "document");
  }

  @Test
  void comesBackThroughJacksonCore() throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(BYTES)) {
      ReadResult<KnowledgeBase> result = JSON.tryRead(parser);

      assertComesBack(result);
      assertThat(result.orThrow()).isEqualTo(JSON.read(BYTES));
    }
    StringWriter written = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(written)) {
      generator.setPrettyPrinter(new CanonicalLayout());
      DisseJson.strict().write(JSON.read(BYTES), generator);
    }
    assertThat(written + "\n").isEqualTo(TEXT);
  }

  @Test
  void comesBackThroughNdjson() {
    String lines = JSON.ndjson().toText(JSON.read(BYTES));

    assertComesBack(JSON.ndjson().tryRead(lines));
    assertThat(lines.lines()).hasSize(29);
    assertThat(lines)
        .startsWith("{\"entry\":\"header\",\"disse\":\"1.0\",\"id\":\"format-example\",");
    assertThat(lines.lines().skip(8))
        .first()
        .isEqualTo(
            "{\"entry\":\"source\",\"id\":\"chorionic-plate-msc-exosome\",\"label\":\"exosomes of human"
                + " chorionic plate-derived MSCs\",\"cell\":\"chorionic-plate-msc\",\"vesicle\":\"exosome\","
                + "\"species\":{\"id\":\"NCBITaxon:9606\",\"label\":\"Homo sapiens\"},"
                + "\"tissue\":{\"id\":\"UBERON:0001987\",\"label\":\"placenta\"}}");
    assertThat(lines).endsWith("\"enrollment\":15}\n");
  }

  @ParameterizedTest
  @MethodSource("fileNames")
  void comesBackThroughFiles(String name) throws IOException {
    Path file = folder.resolve(name);

    JSON.write(JSON.read(BYTES), file);

    assertComesBack(JSON.tryRead(file));
    assertThat(JSON.read(file)).isEqualTo(JSON.read(BYTES));
  }

  static Stream<String> fileNames() {
    return Stream.of("a.json", "a.ndjson", "a.json.gz", "a.ndjson.gz", "A.JSON.GZ", "a", "a.gz");
  }

  @Test
  void isPackedWhereTheNameEndsInGz() throws IOException {
    Path file = folder.resolve("a.json.gz");
    JSON.write(JSON.read(BYTES), file);

    try (InputStream plain = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(plain.readAllBytes()).isEqualTo(BYTES);
    }
  }

  @Test
  void isTheSameWithItsKeysInAnyOrder() throws IOException {
    Object tree = Json.parse(TEXT);
    KnowledgeBase expected = JSON.read(BYTES);
    Random random = new Random(20261123);

    for (int i = 0; i < 200; i++) {
      Object shuffled = Json.shuffled(tree, random);
      String text = i % 2 == 0 ? Json.compact(shuffled) : Json.pretty(shuffled);

      assertComesBack(JSON.tryRead(text));
      if (i % 10 == 0) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
          ReadResult<KnowledgeBase> result = JSON.tryRead(parser);
          assertComesBack(result);
          assertThat(result.orThrow()).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void isTheSameInOtherWhiteSpace() {
    assertComesBack(JSON.tryRead(Json.compact(Json.parse(TEXT))));
    assertComesBack(JSON.tryRead(TEXT.replace("\n", "\r\n")));
    assertComesBack(JSON.tryRead(TEXT.replace("\n", "\t\n \r")));
    assertComesBack(JSON.tryRead(TEXT.replace("\": ", "\"\n:\t")));
    assertComesBack(JSON.tryRead("\n\t " + TEXT.strip()));
  }

  @Test
  void isTheSameBehindAByteOrderMark() throws IOException {
    String marked = "\uFEFF" + TEXT;

    assertComesBack(JSON.tryRead(marked));
    assertComesBack(JSON.tryRead(marked.getBytes(StandardCharsets.UTF_8)));
    assertComesBack(JSON.tryRead(new StringReader(marked)));
    assertComesBack(JSON.ndjson().tryRead("\uFEFF" + JSON.ndjson().toText(JSON.read(BYTES))));
  }

  @Test
  void isTheSameWithItsLettersEscaped() {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < TEXT.length(); i++) {
      char c = TEXT.charAt(i);
      escaped.append(Character.isLetter(c) ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    }
    // Letters stand outside of strings too: in true, and in the exponent of a number.
    String text =
        escaped
            .toString()
            .replace("\\u0074\\u0072\\u0075\\u0065", "true")
            .replace("2.5\\u0045", "2.5E");

    assertComesBack(JSON.tryRead(text));
  }

  @Test
  void isTheSameFromEveryEntryPoint() throws IOException {
    KnowledgeBase expected = JSON.read(BYTES);
    Path file = folder.resolve("example.json");
    Files.write(file, BYTES);

    assertThat(JSON.read(TEXT)).isEqualTo(expected);
    assertThat(JSON.read(new ByteArrayInputStream(BYTES))).isEqualTo(expected);
    assertThat(JSON.read(oneByteAtATime(BYTES))).isEqualTo(expected);
    assertThat(JSON.read(new StringReader(TEXT))).isEqualTo(expected);
    assertThat(JSON.read(oneCharAtATime(TEXT))).isEqualTo(expected);
    assertThat(JSON.read(file)).isEqualTo(expected);
  }

  @Test
  void isTheSameToEveryExit() throws IOException {
    KnowledgeBase base = JSON.read(BYTES);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    StringWriter writer = new StringWriter();
    Path file = folder.resolve("example.json");

    JSON.write(base, stream);
    JSON.write(base, writer);
    JSON.write(base, file);

    assertThat(stream.toByteArray()).isEqualTo(BYTES);
    assertThat(writer).hasToString(TEXT);
    assertThat(file).hasBinaryContent(BYTES);
    assertThat(JSON.toText(base)).isEqualTo(TEXT);
  }

  private static InputStream oneByteAtATime(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(1, length));
      }
    };
  }

  private static Reader oneCharAtATime(String text) {
    return new StringReader(text) {
      @Override
      public int read(char[] target, int offset, int length) throws IOException {
        return super.read(target, offset, Math.min(1, length));
      }
    };
  }
}
