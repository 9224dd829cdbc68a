package org.disse.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disse.io.testing.Format;
import org.junit.jupiter.api.Test;

class FormatPageTest {
  private static final String FILE = ".github/FORMAT.md";
  private static final Pattern ROW =
      Pattern.compile(
          "\\| `(?<name>\\w+)` \\| (?<json>[^|]*) \\| (?<required>[^|]*) \\| (?<usual>[^|]*) \\| (?<says>[^|]*) \\| .*");

  private static Path project() {
    Path here = Path.of("").toAbsolutePath();
    return Stream.of(here, Objects.requireNonNull(here.getParent()))
        .filter(folder -> Files.isDirectory(folder.resolve(".github")))
        .findFirst()
        .orElseThrow();
  }

  private static String generated() {
    return FormatPage.of(project().resolve("core"));
  }

  /** With {@code -Ddisse.update=true} it writes the page instead of comparing it. */
  @Test
  void theReferenceOfTheFormatIsThatOfTheFieldTables() throws IOException {
    Path file = project().resolve(FILE);
    if (Boolean.getBoolean("disse.update")) {
      Files.writeString(file, generated());
    }

    assertThat(file)
        .as(
            "%s is generated from the field tables; to update it, run%n"
                + "  mvn -pl core,io test -Dtest=FormatPageTest -Ddisse.update=true"
                + " -Dsurefire.failIfNoSpecifiedTests=false%n"
                + "and commit it",
            FILE)
        .content()
        .isEqualTo(generated());
  }

  /** Against the fields that were typed by hand from the specification, not from the tables. */
  @Test
  void hasTheRowsOfTheSpecification() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String part : Pattern.compile("(?m)^##+ ").splitAsStream(generated()).toList()) {
      rows.put(
          part.lines().findFirst().orElseThrow(),
          part.lines().flatMap(FormatPageTest::row).toList());
    }

    for (String type : Format.types()) {
      if (!type.startsWith("unrecognized")) {
        assertThat(rows.get(type))
            .as(type)
            .isEqualTo(Format.fields(type).stream().map(FormatPageTest::row).toList());
      }
    }
  }

  @Test
  void listsTheWordsOfTheSpecification() {
    String page = generated();

    for (String name : Format.enums()) {
      assertThat(page).contains(" is one of `" + String.join("`, `", Format.values(name)) + "`\n");
    }
  }

  /** A row as the specification has it: {@code id!}, {@code synonyms*}, {@code kind=vesicle}. */
  private static Stream<String> row(String line) {
    Matcher row = ROW.matcher(line);
    if (!row.matches()) {
      return Stream.empty();
    }
    String usual = row.group("usual").replaceAll("[` \"]", "");
    return Stream.of(
        row.group("name")
            + (row.group("required").isBlank() ? "" : "!")
            + (row.group("json").startsWith("list of ") ? "*" : "")
            + (usual.isEmpty() ? "" : "=" + usual));
  }

  private static String row(Format.Field field) {
    return field.name()
        + (field.required() ? "!" : "")
        + (field.list() ? "*" : "")
        + (field.usual().isEmpty() ? "" : "=" + field.usual());
  }

  @Test
  void everyFieldIsSaidInOneSentence() {
    assertThat(generated().lines().map(ROW::matcher).filter(Matcher::matches))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.group("says")).as(row.group()).matches("[A-Z0-9`].*\\."));
  }

  @Test
  void everyLinkWithinThePageLeadsToAHeading() {
    String page = generated();
    List<String> headings =
        Pattern.compile("^##+ (\\S+)$", Pattern.MULTILINE)
            .matcher(page)
            .results()
            .map(found -> found.group(1).toLowerCase(Locale.ROOT))
            .toList();

    assertThat(
            Pattern.compile("\\(#([^)]+)\\)").matcher(page).results().map(found -> found.group(1)))
        .isSubsetOf(headings);
  }
}
