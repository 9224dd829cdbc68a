package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingsTableTest {
  private static final String FILE = ".github/FINDINGS.md";

  private static Path committed() {
    Path module = Path.of("").toAbsolutePath();
    return Stream.of(module.resolve(FILE), module.resolveSibling(FILE))
        .filter(file -> Files.isDirectory(file.resolveSibling(".")))
        .findFirst()
        .orElseThrow();
  }

  private static String generated() {
    return """
        # Findings

        Every finding has one of these codes. A code keeps its meaning; new ones may be added. An error makes a document invalid, a warning \
        or an info does not. The severity is the usual one: presets and newer versions of the format can lower that of `unknown-field` and \
        `unknown-type`.

        | code | severity | meaning | what to do |
        | --- | --- | --- | --- |
        """
        + Arrays.stream(FindingCode.values())
            .map(FindingsTableTest::row)
            .collect(Collectors.joining());
  }

  private static String row(FindingCode code) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(code.id(), code.severity().id(), code.meaning(), code.advice());
  }

  /** With {@code -Ddisse.update=true} it writes the table instead of comparing it. */
  @Test
  void theTableOfFindingsIsThatOfTheCodes() throws IOException {
    Path file = committed();
    if (Boolean.getBoolean("disse.update")) {
      Files.writeString(file, generated());
    }

    assertThat(file)
        .as(
            "%s is generated from FindingCode; to update it, run%n"
                + "  mvn -pl core test -Dtest=FindingsTableTest -Ddisse.update=true%n"
                + "and commit it",
            FILE)
        .content()
        .isEqualTo(generated());
  }

  @Test
  void everyCodeHasAnAdviceOfOneSentence() {
    for (FindingCode code : FindingCode.values()) {
      assertThat(code.advice()).as(code.id()).matches("[A-Z][^|]*\\.");
    }
  }
}
