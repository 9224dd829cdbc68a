package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeTest {
  @TempDir private Path directory = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "kgx, x.jsonl",
    "indra, x.json",
    "tsv, x.tsv",
    "graphml, x.graphml",
    "cytoscape, x.cyjs",
    "cx2, x.cx2",
    "svg, x.svg",
    "html, x.html.gz"
  })
  void exportsTheBundledKnowledgeBaseAndItsLedger(String format, String name) throws IOException {
    Path ledger = directory.resolve("ledger.tsv");

    Run run =
        Run.of(
            "export",
            "--bundled",
            "--to",
            format,
            "-o",
            directory.resolve(name),
            "--ledger",
            ledger);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).allMatch(line -> line.startsWith("wrote "));
    for (String line : run.out().lines().toList()) {
      assertThat(Path.of(line.substring("wrote ".length()))).isNotEmptyFile();
    }
    assertThat(run.err()).startsWith(format + ": ").contains(" dropped ");
    assertThat(Files.readAllLines(ledger)).hasSizeGreaterThan(1000);
  }

  @ParameterizedTest
  @CsvSource({"jsonld, x.jsonld", "nquads, x.nq", "nquads, x.nq.gz"})
  void linkedDataLosesNothing(String format, String name) throws IOException {
    Path ledger = directory.resolve("ledger.tsv");

    Run run =
        Run.of(
            "export",
            "--bundled",
            "--to",
            format,
            "-o",
            directory.resolve(name),
            "--ledger",
            ledger);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .startsWith(format + ": ")
        .endsWith(", 0 renamed, 0 narrowed, 0 dropped\n");
    assertThat(directory.resolve(name)).isNotEmptyFile();
    assertThat(Files.readAllLines(ledger)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"kgx, x.jsonl", "indra, x.json"})
  void importsWhatItHasExported(String format, String name) throws IOException {
    Path file = directory.resolve(name);
    Path document = directory.resolve("a.json");
    Path back = directory.resolve("b.json");
    Run.of("build", document);
    Run.of("export", document, "--to", format, "-o", file);

    Run run = Run.of("import", file, "--from", format, "-o", back);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("wrote ").contains(" entries to " + back);
    assertThat(Run.of("validate", back).code()).isZero();
  }

  @Test
  void exportsOnlyTheEntriesAskedFor() throws IOException {
    Path file = directory.resolve("x.tsv");

    Run run = Run.of("export", "--bundled", "--only", "lx-2", "--to", "tsv", "-o", file);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readAllLines(file)).hasSize(1);
  }

  @Test
  void importsATableOfSignorAndTellsWhatItCouldNotRead() throws IOException {
    Path table =
        Files.writeString(
            directory.resolve("signor.tsv"),
            """
            ENTITYA\tTYPEA\tIDA\tDATABASEA\tENTITYB\tTYPEB\tIDB\tDATABASEB\tEFFECT\tPMID\tDIRECT
            TGFB1\tprotein\tP01137\tUNIPROT\tSMAD3\tprotein\tP84022\tUNIPROT\tup-regulates activity\t9311995\tNO
            TGFB1\tprotein\tP01137\tUNIPROT\tSMAD3\tprotein\tP84022\tUNIPROT\tsideways\t9311995\tNO
            """);
    Path out = directory.resolve("out.json");

    Run run = Run.of("import", table, "--from", "signor", "-o", out);

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("3:59 warning foreign-record")
        .contains("expected an effect of SIGNOR in EFFECT, but was 'sideways'");
    assertThat(Run.of("validate", out).code()).isZero();
    assertThat(Files.readString(out)).contains("\"relation\": \"activates\"", "\"indirect\": true");
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(Run.of("export", "--to", "kgx", "-o", "x").code()).isEqualTo(64);
    assertThat(Run.of("export", "--bundled", "--to", "purple", "-o", "x").code()).isEqualTo(64);
    assertThat(Run.of("import", "nowhere.tsv", "--from", "signor", "-o", "x.json"))
        .isEqualTo(new Run(2, "", "nowhere.tsv: no such file or directory\n"));
    assertThat(Run.of("import", "nowhere.tsv", "--from", "signor", "-o", "x.txt").code())
        .isEqualTo(64);
  }
}
