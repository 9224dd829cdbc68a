package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {
  private static final String HEDGEHOG = "cp-msc-mir-125b-hedgehog";

  @TempDir private Path directory = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "svg, <svg xmlns=",
    "html, <!DOCTYPE html>",
    "dot, digraph disse {",
    "mermaid, flowchart LR"
  })
  void drawsAMechanismAndTellsWhatItLeavesOut(String format, String start) throws IOException {
    Path file = directory.resolve("x");

    Run run = Run.of("picture", HEDGEHOG, "--to", format, "-o", file);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("wrote " + file + "\n");
    assertThat(run.err()).startsWith(format + ": ").contains("dropped 1 × /mechanisms/*/notes");
    assertThat(Files.readString(file))
        .startsWith(start)
        .contains("Hedgehog signaling", "hsa-miR-125b-5p")
        .doesNotContain("liver-fibrosis");
  }

  @Test
  void drawsTheMechanismsThatSpeakOfAnEntry() throws IOException {
    Path file = directory.resolve("x.dot");

    Run run = Run.of("picture", "smo", "--to", "dot", "-o", file);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(file)).contains(HEDGEHOG, "background-hedgehog");
  }

  @Test
  void drawsAllThatActsAgainstFibrosisAndTheBackgroundThatLeadsThere() throws IOException {
    Path file = directory.resolve("x.dot");

    Run run = Run.of("picture", "--to", "dot", "-o", file);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(file))
        .contains(HEDGEHOG, "\"hedgehog-signaling\" -> \"hepatic-stellate-cell-activation\"")
        .contains("\"hepatic-stellate-cell-activation\" -> \"liver-fibrosis\"");
  }

  @Test
  void drawsWhatIsInAFile() throws IOException {
    Path document = directory.resolve("a.json");
    Path file = directory.resolve("x.svg");
    Run.of("build", document);

    Run run = Run.of("picture", "--in", document, "--to", "svg", "-o", file);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(file)).contains("→ klf6");
  }

  @Test
  void namesTheNearestId() {
    Path file = directory.resolve("x");

    Run run = Run.of("picture", "cp-msc-mir-125b-hedgehg", "--to", "svg", "-o", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(HEDGEHOG);
    assertThat(file).doesNotExist();
  }

  @Test
  void refusesAnEntryWithoutMechanisms() {
    Run run =
        Run.of("picture", "liver-transplantation", "--to", "svg", "-o", directory.resolve("x"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("expected ");
  }

  /** If it is not, draw it again with the command below. */
  @Test
  void thePictureOfTheReadmeIsWhatIsDrawnNow() throws IOException {
    Path module = Path.of("").toAbsolutePath();
    Path shown =
        Stream.of(module, module.getParent())
            .map(root -> root.resolve(".github").resolve("mechanism.svg"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    Path file = directory.resolve("mechanism.svg");

    Run.of("picture", "human-umbilical-cord-msc-mir-27b-3p-yap1-loxl2", "--to", "svg", "-o", file);

    assertThat(shown).hasSameBinaryContentAs(file);
  }

  @Test
  void theDemoWritesAMap() {
    Run run = Run.of("demo", directory);

    Path map = directory.resolve("liver-fibrosis.html");
    assertThat(run.out()).contains("Written: " + map + ", a map to open in a browser");
    assertThat(map).content().contains("hedgehog-signaling", "<svg ");
  }
}
