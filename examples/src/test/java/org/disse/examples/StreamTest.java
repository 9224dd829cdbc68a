package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.disse.io.DisseJson;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamTest {
  @TempDir private Path directory = Path.of("");

  private Path corpus(int entries, String... options) {
    Path file = directory.resolve("corpus.ndjson");
    String[] words = {"generate", "--entries", String.valueOf(entries), file.toString()};
    Object[] all = new Object[words.length + options.length];
    System.arraycopy(words, 0, all, 0, words.length);
    System.arraycopy(options, 0, all, words.length, options.length);
    assertThat(Run.of(all)).isEqualTo(new Run(0, "", ""));
    return file;
  }

  @Test
  void generatesTheSameFileFromTheSameSeedAndSaysThatItIsMadeUp() throws IOException {
    byte[] first = Files.readAllBytes(corpus(50));

    assertThat(corpus(50)).hasBinaryContent(first);
    assertThat(Files.readAllBytes(corpus(50, "--seed", "2"))).isNotEqualTo(first);
    KnowledgeBase base = DisseJson.strict().read(corpus(50));
    assertThat(base.title()).contains("Synthetic");
    assertThat(base.entries().stream().filter(entry -> entry.id().value().startsWith("synthetic")))
        .hasSize(50)
        .allSatisfy(entry -> assertThat(entry.label()).startsWith("Synthetic"));
  }

  @Test
  void packsWhatIsNamedSoInWhateverCase() throws IOException {
    Path file = directory.resolve("CORPUS.NDJSON.GZ");

    assertThat(Run.of("generate", "--entries", "5", file)).isEqualTo(new Run(0, "", ""));

    assertThat(Files.readAllBytes(file)).startsWith(0x1f, 0x8b);
    assertThat(Run.of("hash", file).code()).isZero();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void leavesAFileAsItWasIfItCannotGenerateAWholeOne() throws IOException, InterruptedException {
    Path file = Files.writeString(directory.resolve("a.ndjson"), "before");

    List<String> words =
        List.of(
            // A limit on the size of files stops a write in its middle as a full disk does.
            "/bin/sh",
            "-c",
            "ulimit -f 64 && exec \"$@\"",
            "sh",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "generate",
            "--entries",
            "1000",
            file.toString());
    Process run = new ProcessBuilder(words).redirectErrorStream(true).start();
    String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(run.waitFor()).as(printed).isEqualTo(2);
    assertThat(file).hasContent("before");
    assertThat(directory).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void generatesReferencesThatLeadSomewhere() {
    assertThat(Run.of("validate", "--stream", corpus(300)).out())
        .doesNotContain(" error ")
        .doesNotContain("reference-not-checked")
        .contains("info checks-not-run");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif"})
  void findsErrorsByStreamAsInAWholeFile(String format) {
    Path file = corpus(400, "--broken", "5");

    Run whole = Run.of("validate", "--format", format, "--limit", "0", file);
    Run streamed = Run.of("validate", "--stream", "--format", format, "--limit", "0", file);

    assertThat(streamed.code()).isEqualTo(whole.code()).isEqualTo(1);
    if (format.equals("text")) {
      // The checks that need all entries tell warnings and infos, never these.
      assertThat(streamed.out().lines())
          .containsAll(whole.out().lines().filter(line -> line.contains("malformed")).toList())
          .containsAll(whole.out().lines().filter(line -> line.contains("duplicate")).toList());
    }
  }

  @Test
  void convertsByStreamToTheSameBytes() throws IOException {
    Path file = corpus(200);
    Path whole = directory.resolve("whole.json");
    Path streamed = directory.resolve("streamed.json");
    Path back = directory.resolve("back.ndjson.gz");

    assertThat(Run.of("convert", file, whole).code()).isZero();
    assertThat(Run.of("convert", "--stream", file, streamed).code()).isZero();
    assertThat(Run.of("convert", "--stream", file, back).code()).isZero();

    assertThat(streamed).hasSameBinaryContentAs(whole);
    Path again = directory.resolve("again.json");
    assertThat(Run.of("convert", "--stream", whole, again).code()).isZero();
    assertThat(again).hasSameBinaryContentAs(whole);
    assertThat(DisseJson.strict().read(back).entries())
        .containsExactlyInAnyOrderElementsOf(DisseJson.strict().read(whole).entries());
  }

  @Test
  void leavesNoOutputIfTheStreamIsBroken() {
    Path file = corpus(200, "--broken", "5");
    Path out = directory.resolve("out.ndjson");

    Run run = Run.of("convert", "--stream", file, out);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("error malformed-json");
    assertThat(out).doesNotExist();
    Run lenient = Run.of("convert", "--stream", "--preset", "lenient", file, out);
    assertThat(lenient.code()).isZero();
    assertThat(lenient.err()).contains(" broken entries left out");
    assertThat(out).exists();
  }

  /** 30 MB in a heap of 32 MB, in which the entries would take several times that. */
  @Test
  void validatesAFileThatDoesNotFitIntoMemory() throws IOException, InterruptedException {
    Path file = corpus(36_000, "--broken", "1");
    assertThat(Files.size(file)).isGreaterThan(29_000_000);
    Path out = directory.resolve("out.txt");

    assertThat(validateIn32Megabytes(file, out)).isEqualTo(1);

    assertThat(Files.readString(out, StandardCharsets.UTF_8))
        .contains("error malformed-json")
        .containsPattern("… and \\d+ more of malformed-json")
        .contains("info checks-not-run");
  }

  @Test
  void validatesADocumentThatDoesNotFitIntoMemory() throws IOException, InterruptedException {
    Path file = directory.resolve("whole.json");
    assertThat(Run.of("convert", "--stream", corpus(36_000), file).code()).isZero();
    assertThat(Files.size(file)).isGreaterThan(29_000_000);
    Path out = directory.resolve("out.txt");

    assertThat(validateIn32Megabytes(file, out)).isZero();

    assertThat(Files.readString(out, StandardCharsets.UTF_8))
        .doesNotContain(" error ")
        .contains("info checks-not-run");
  }

  private static int validateIn32Megabytes(Path file, Path out)
      throws IOException, InterruptedException {
    Process run =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx32m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "validate",
                    "--stream",
                    "--limit",
                    "1",
                    file.toString()))
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(run.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return run.exitValue();
  }
}
