package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashTest {
  private static final String DOCUMENT =
      "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\","
          + "\"cells\":[{\"id\":\"b\",\"label\":\"B\",\"kind\":\"other\"}]}";

  /** Worked out with sha256sum. */
  private static final String CELL =
      "1fe23e022e8ff4203507ee42301921064028f41805133860c5761bc3573406c7";

  private static final String BASE =
      "d84a807e3a5ddfba61ee49d10e2d698e55d344a120ce91e3d6faaeb0795bea2c";

  @TempDir private Path directory = Path.of("");
  private Path document = Path.of("");

  @BeforeEach
  void writesADocument() throws IOException {
    document = Files.writeString(directory.resolve("a.json"), DOCUMENT);
  }

  @Test
  void printsThatOfTheFile() {
    assertThat(Run.of("hash", document)).isEqualTo(new Run(0, BASE + "  " + document + "\n", ""));
  }

  @Test
  void printsThoseOfEntries() {
    assertThat(Run.of("hash", document, "b", "b"))
        .isEqualTo(new Run(0, CELL + "  b\n" + CELL + "  b\n", ""));
  }

  @Test
  void printsTheSameForAnotherForm() {
    Path lines = directory.resolve("a.ndjson.gz");
    assertThat(Run.of("convert", document, lines).code()).isZero();

    assertThat(Run.of("hash", lines).out()).isEqualTo(BASE + "  " + lines + "\n");
  }

  @Test
  void printsNothingIfAnEntryIsNotThere() {
    Run run = Run.of("hash", document, "b", "bb");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("'bb'");
  }

  @Test
  void printsNothingOfABrokenFile() throws IOException {
    Path broken = Files.writeString(directory.resolve("broken.json"), "{\"disse\": \"1.0\"}");

    Run run = Run.of("hash", broken);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("missing-field");
  }
}
