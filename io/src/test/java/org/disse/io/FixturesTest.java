package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disse.check.Finding;
import org.disse.io.testing.Format;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One small document a case; see the README of the folder. */
class FixturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/fixtures/v1");
  private static final DisseJson JSON = DisseJson.strict();

  private static Stream<Path> documents(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  static Stream<Path> valid() throws IOException {
    return documents("valid");
  }

  static Stream<Path> invalid() throws IOException {
    return documents("invalid");
  }

  private static ReadResult<KnowledgeBase> throughJackson(String text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      return JSON.tryRead(parser);
    }
  }

  @ParameterizedTest
  @MethodSource("valid")
  void readsWithoutFindingAndWritesTheSameBytes(Path file) throws IOException {
    ReadResult<KnowledgeBase> result = JSON.tryRead(file);

    assertThat(result.report().findings()).isEmpty();
    assertThat(JSON.toText(result.orThrow())).isEqualTo(Files.readString(file));
    ReadResult<KnowledgeBase> jackson = throughJackson(Files.readString(file));
    assertThat(jackson.report().findings()).isEmpty();
    assertThat(jackson.orThrow()).isEqualTo(result.orThrow());
    assertThat(JSON.ndjson().read(JSON.ndjson().toText(result.orThrow())))
        .isEqualTo(result.orThrow());
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void findsExactlyWhatIsWrong(Path file) throws IOException {
    ReadResult<KnowledgeBase> result = JSON.tryRead(file);

    String name = file.toString().replaceAll("\\.json$", ".expected.txt");
    assertThat(result.report()).hasToString(Files.readString(Path.of(name)));
    assertThat(result.value()).isEmpty();
    assertThat(result.leftOut()).isZero();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void findsTheSameThroughJacksonCore(Path file) throws IOException {
    List<Finding> own = JSON.tryRead(file).report().findings();

    List<Finding> jackson = throughJackson(Files.readString(file)).report().findings();

    if (own.get(0).code().equals("malformed-json")) {
      // What is no JSON is told in the host parser's words, and what stands behind is the host's.
      assertThat(jackson.stream().map(Finding::code)).isSubsetOf("malformed-json");
    } else {
      assertThat(withoutPlace(jackson)).containsExactlyInAnyOrderElementsOf(withoutPlace(own));
    }
  }

  private static List<String> withoutPlace(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.toString().replaceFirst("^[0-9]+:[0-9]+ ", ""))
        .toList();
  }

  @Test
  void holdEveryTypeMinimalAndFullAndBrokenInSeveralWays() throws IOException {
    List<String> types =
        new ArrayList<>(
            List.of(
                "document",
                "cause",
                "cell",
                "source",
                "modification",
                "process",
                "therapy",
                "claim",
                "mechanism",
                "step",
                "evidence",
                "study",
                "publication",
                "preparation",
                "experiment",
                "dose",
                "outcome",
                "stage",
                "trial"));
    Format.values("cargoType").forEach(type -> types.add("cargo-" + type.replace('_', '-')));
    Format.values("targetType").forEach(type -> types.add("target-" + type.replace('_', '-')));

    for (String type : types) {
      assertThat(FOLDER.resolve("valid/" + type + "/minimal.json")).exists();
      assertThat(FOLDER.resolve("valid/" + type + "/full.json")).exists();
      try (Stream<Path> files = Files.list(FOLDER.resolve("invalid/" + type))) {
        assertThat(files.filter(file -> file.toString().endsWith(".json")).count())
            .as(type)
            .isGreaterThanOrEqualTo(2);
      }
    }
    assertThat(FOLDER.resolve("valid").toFile().list()).hasSameSizeAs(types);
  }
}
