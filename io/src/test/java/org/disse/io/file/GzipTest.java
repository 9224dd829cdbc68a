package org.disse.io.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GzipTest {
  @ParameterizedTest
  @CsvSource({
    "a.json, '', true",
    "a.JSON, '', true",
    "a.json.gz, .gz, true",
    "a.Json.GZ, .GZ, true",
    "x.gz/a.json, '', true",
    "x.json/a.gz, .gz, false",
    "a.ndjson, '', false",
    "a.gz.json.txt, '', false",
    ".gz, .gz, false",
    "gz, '', false",
    "a.jsonx, '', false",
    "ajson, '', false"
  })
  void isToldByTheEndOfTheName(String name, String suffix, boolean isJson) {
    Path file = Path.of(name);

    assertThat(Gzip.isNamed(file)).isEqualTo(!suffix.isEmpty());
    assertThat(Gzip.suffix(name)).isEqualTo(suffix);
    assertThat(Gzip.endsIn(file, ".json")).isEqualTo(isJson);
  }

  @Test
  void isNoNameOfTheRoot() {
    assertThat(Gzip.isNamed(Path.of("/"))).isFalse();
    assertThat(Gzip.endsIn(Path.of("/"), ".json")).isFalse();
  }

  @Test
  void packsWhatIsWritten() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();

    Gzip.pack(packed, stream -> stream.write("text".getBytes(StandardCharsets.UTF_8)));

    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
      assertThat(in.readAllBytes()).asString().isEqualTo("text");
    }
  }

  @Test
  void endsNothingWellThatFailed() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();

    assertThatThrownBy(
            () ->
                Gzip.pack(
                    packed,
                    stream -> {
                      stream.write(new byte[1000]);
                      throw new IOException("full");
                    }))
        .hasMessage("full");
    assertThatThrownBy(
            () ->
                new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray())).readAllBytes())
        .isInstanceOf(IOException.class);
  }

  @Test
  void closesWhatItCannotUnpack() {
    boolean[] isClosed = new boolean[1];
    ByteArrayInputStream stream =
        new ByteArrayInputStream("no gzip at all".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            isClosed[0] = true;
          }
        };

    assertThatThrownBy(() -> Gzip.unpacked(stream, Path.of("a.GZ")))
        .isInstanceOf(ZipException.class);
    assertThat(isClosed[0]).isTrue();
  }
}
