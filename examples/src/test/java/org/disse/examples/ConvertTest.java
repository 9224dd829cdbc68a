package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertTest {
  @TempDir private Path directory = Path.of("");
  private Path document = Path.of("");

  @BeforeEach
  void writesADocument() {
    document = directory.resolve("a.json");
    assertThat(Run.of("build", document).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.ndjson", "b.ndjson.gz", "b.json.gz", "b.json"})
  void thereAndBackGivesTheSameBytes(String name) throws IOException {
    Path there = directory.resolve(name);
    Path back = directory.resolve("back.json");

    assertThat(Run.of("convert", document, there)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("convert", there, back).code()).isZero();

    assertThat(back).hasSameBinaryContentAs(document);
  }

  @Test
  void writesOneEntryALine() throws IOException {
    Path lines = directory.resolve("b.ndjson");

    Run.of("convert", document, lines);

    assertThat(Files.readAllLines(lines))
        .hasSize(7)
        .allSatisfy(line -> assertThat(line).startsWith("{\"entry\":\""))
        .first()
        .asString()
        .startsWith("{\"entry\":\"header\",\"disse\":\"1.0\"");
  }

  @Test
  void leavesNoOutputIfTheInputIsBroken() throws IOException {
    Path broken = Files.writeString(directory.resolve("broken.json"), "{\"disse\": \"1.0\"}");
    Path out = directory.resolve("out.ndjson");

    Run run = Run.of("convert", broken, out);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("error missing-field \"\" expected a field 'title' of document, but was none");
    assertThat(out).doesNotExist();
  }

  @Test
  void leavesABrokenEntryOutInTheLenientPresetAndSaysSo() throws IOException {
    Path broken =
        Files.writeString(
            directory.resolve("broken.json"),
            Files.readString(document).replace("\"kind\": \"stromal\"", "\"kind\": \"purple\""));
    Path out = directory.resolve("out.json");

    Run run = Run.of("convert", "--preset", "lenient", broken, out);

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("error invalid-value /cells/0/kind")
        .endsWith("1 broken entries left out\n");
    assertThat(Files.readString(out)).doesNotContain("purple");
  }

  @Test
  void wantsToKnowTheFormByTheName() {
    assertThat(Run.of("convert", document, directory.resolve("b.txt")).code()).isEqualTo(64);
  }

  @Test
  void namesTheDirectoryThatIsNotThere() {
    Path nowhere = directory.resolve("nowhere");

    assertThat(Run.of("convert", document, nowhere.resolve("b.json")))
        .isEqualTo(new Run(2, "", nowhere + ": no such file or directory\n"));
  }
}
