package org.disse.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The JSONTestSuite of Nicolas Seriot, where it lies beside the project: what must be accepted is,
 * what must be refused is, and what is open is decided as documented here.
 */
class JsonTestSuiteTest {
  private static final Path FOLDER = Path.of("../../shared/testdata/json-test-suite");

  /** Refused by policy: a field stands twice. */
  private static final Set<String> DOUBLED =
      Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

  /**
   * Open, and accepted: numbers whose exact value we keep (exponents up to 1000), and a byte order
   * mark.
   */
  private static final List<String> OPEN_AND_ACCEPTED =
      List.of(
          "i_number_double_huge_neg_exp.json",
          "i_number_too_big_neg_int.json",
          "i_number_too_big_pos_int.json",
          "i_number_very_big_negative_int.json",
          "i_structure_UTF-8_BOM_empty_object.json");

  @BeforeEach
  void isThere() {
    assumeTrue(Files.isDirectory(FOLDER));
  }

  private static boolean isAccepted(Path file) throws IOException {
    return Outcome.ofOurs(Files.readAllBytes(file)).accepted();
  }

  private static Set<String> accepted(String prefix) throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path file : files(prefix)) {
      if (isAccepted(file)) {
        names.add(file.getFileName().toString());
      }
    }
    return names;
  }

  private static List<Path> files(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    }
  }

  @Test
  void acceptsAllThatMustBeButDoubledFields() throws IOException {
    Set<String> refused = new TreeSet<>();
    files("y_").forEach(file -> refused.add(file.getFileName().toString()));
    refused.removeAll(accepted("y_"));

    assertThat(files("y_")).hasSize(95);
    assertThat(refused).isEqualTo(DOUBLED);
  }

  @Test
  void refusesAllThatMustBe() throws IOException {
    assertThat(files("n_")).hasSize(188);
    assertThat(accepted("n_")).isEmpty();
  }

  @Test
  void decidesWhatIsOpenAsDocumented() throws IOException {
    assertThat(files("i_")).hasSize(35);
    assertThat(accepted("i_")).containsExactlyElementsOf(OPEN_AND_ACCEPTED);
  }

  @Test
  void readsWhatJacksonCoreReads() throws IOException {
    for (Path file : files("")) {
      byte[] bytes = Files.readAllBytes(file);

      assertThat(Outcome.ofOurs(bytes)).as(file.toString()).isEqualTo(Outcome.ofJackson(bytes));
    }
  }

  @Test
  void keepsInADocumentWhatItAcceptsAlone() throws IOException {
    assertThat(files("")).hasSize(318);
    for (Path file : files("")) {
      byte[] bytes = Files.readAllBytes(file);
      // Inside of a document a byte order mark is a character like others.
      boolean isMarked = file.endsWith("i_structure_UTF-8_BOM_empty_object.json");

      assertThat(Embedded.in(bytes))
          .as(file.toString())
          .isEqualTo(isMarked ? "" : Outcome.ofJackson(bytes).value());
    }
  }
}
