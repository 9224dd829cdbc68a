package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What names the version of a release names the same one. */
class CitationTest {
  private static String first(String file, String regex) throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path found =
        Stream.of(here, Objects.requireNonNull(here.getParent()))
            .filter(folder -> Files.exists(folder.resolve("README.md")))
            .findFirst()
            .orElseThrow();
    Matcher matcher =
        Pattern.compile(regex, Pattern.MULTILINE).matcher(Files.readString(found.resolve(file)));
    assertThat(matcher.find()).as("%s has %s", file, regex).isTrue();
    return matcher.group(1);
  }

  @Test
  void theVersionIsTheSameEverywhere() throws IOException {
    String version = first("pom.xml", "<artifactId>disse-parent</artifactId>\\s+<version>([^<]+)");
    String released = version.replace("-SNAPSHOT", "");

    for (String module : new String[] {".bom", "core", "io", "examples"}) {
      assertThat(first(module + "/pom.xml", "disse-parent</artifactId>\\s+<version>([^<]+)"))
          .isEqualTo(version);
    }
    assertThat(first("README.md", "disse-io</artifactId>\\s+<version>([^<]+)")).isEqualTo(version);
    assertThat(first("README.md", "exosomes\\*, version ([0-9.]+[0-9])")).isEqualTo(released);
    assertThat(first(".github/CITATION.cff", "^version: (\\S+)$")).isEqualTo(released);
  }

  @Test
  void theSoftwareHasOneTitle() throws IOException {
    assertThat(first(".github/CITATION.cff", "^title: \"(.+)\"$"))
        .isEqualTo(first("README.md", "The Disse authors\\. \\*(.+)\\*, version"));
  }
}
