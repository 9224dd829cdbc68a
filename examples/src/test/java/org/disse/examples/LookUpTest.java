package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookUpTest {
  @TempDir private Path directory = Path.of("");

  @Test
  void showsAnEntryAndWhatRefersToIt() {
    Path file = directory.resolve("a.json");
    Run.of("build", file);

    assertThat(Run.of("show", "klf6", "--in", file).out())
        .isEqualTo(
            """
            target KLF6
            {
              "type": "gene",
              "id": "klf6",
              "label": "KLF6",
              "xrefs": [
                "hgnc:2235"
              ]
            }
            referred to by mechanism msc-mir-148a-klf6: miR-148a of MSC exosomes silences KLF6
            """);
  }

  @Test
  void namesTheNearestIdOfAnEntryThatIsNotThere() {
    assertThat(Run.of("show", "mir-27b"))
        .isEqualTo(
            new Run(
                1,
                "",
                "expected the id of an entry, but was 'mir-27b'; did you mean 'mir-27b-3p'?\n"));
  }

  @Test
  void listsTheMechanismsOfACauseAndACargo() {
    Run run = Run.of("list", "--cause", "ccl4", "--cargo", "mir-27b-3p");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("human-umbilical-cord-msc-mir-27b-3p-yap1-loxl2")
        .contains("[carbon tetrachloride injury]")
        .endsWith("1 mechanism\n");
  }

  @Test
  void doesNotAnswerOfACauseThatIsNotThere() {
    assertThat(Run.of("list", "--cause", "ccl5").err())
        .isEqualTo("expected the id of a cause, but was 'ccl5'; did you mean 'ccl4'?\n");
  }

  @Test
  void printsTheSchema() {
    assertThat(Run.of("schema").out())
        .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
        .endsWith("}\n");
  }

  @Test
  void tellsHowEveryCommandIsUsed() {
    assertThat(Run.of("--help").code()).isZero();
    assertThat(Run.of("validate", "--help").out()).contains("--preset").contains("--format");
    assertThat(Run.of("--version").out()).startsWith("disse-examples ");
  }
}
