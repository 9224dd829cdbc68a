package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CombineTest {
  @TempDir private Path directory = Path.of("");
  private Path base = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writesTheBase() throws IOException {
    base = document("base.json", "\"label\": \"LX-2\"");
    out = directory.resolve("out.json");
  }

  private Path document(String name, String fields) throws IOException {
    return Files.writeString(
        directory.resolve(name),
        "{\"disse\": \"1.0\", \"id\": \"kb\", \"title\": \"Mine\", \"cells\": [{\"id\": \"lx-2\", "
            + fields
            + ", \"kind\": \"cell_line\"}]}");
  }

  private Path lines(String name, String... cells) throws IOException {
    StringBuilder text =
        new StringBuilder(
            "{\"entry\":\"header\",\"disse\":\"1.0\",\"id\":\"kb\",\"title\":\"Mine\"}\n");
    for (String cell : cells) {
      text.append("{\"entry\":\"cell\",\"id\":\"")
          .append(cell)
          .append("\",\"label\":\"L\",\"kind\":\"other\"}\n");
    }
    return Files.writeString(directory.resolve(name), text);
  }

  @Test
  void mergesWhatTwoMadeOfOne() throws IOException {
    Path a = document("a.json", "\"label\": \"LX-2\", \"synonyms\": [\"LX2\"]");
    Path b = document("b.json", "\"label\": \"LX-2 cell\"");

    assertThat(Run.of("merge", base, a, b, "-o", out)).isEqualTo(new Run(0, "", ""));

    assertThat(Files.readString(out)).contains("\"LX-2 cell\"").contains("\"LX2\"");
  }

  @Test
  void listsConflictsAndWritesNothing() throws IOException {
    Path a = document("a.json", "\"label\": \"A\"");
    Path b = document("b.json", "\"label\": \"B\"");

    assertThat(Run.of("merge", base, a, b, "-o", out))
        .isEqualTo(
            new Run(
                1,
                """
                both-changed cell lx-2 /label: expected one change, but was changed by both sides, each in its way
                  base  "LX-2"
                  A     "A"
                  B     "B"
                """,
                "1 conflict, nothing written\n"));
    assertThat(out).doesNotExist();
  }

  @Test
  void keepsTheBaseAtConflictsIfTold() throws IOException {
    Path a = document("a.json", "\"label\": \"A\", \"synonyms\": [\"s\"]");
    Path b = document("b.json", "\"label\": \"B\"");

    Run run = Run.of("merge", "--keep-base", base, a, b, "-o", out);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("1 conflict, each with the value of BASE in " + out + "\n");
    assertThat(Files.readString(out)).contains("\"label\": \"LX-2\"").contains("\"s\"");
  }

  @Test
  void unitesTwoWithoutABase() throws IOException {
    Path a = document("a.json", "\"label\": \"LX-2\", \"synonyms\": [\"s\"]");

    assertThat(Run.of("merge", base, a, "-o", out)).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(out)).contains("\"s\"");

    Path b = document("b.json", "\"label\": \"B\"");
    assertThat(Run.of("merge", base, b, "-o", out).out())
        .endsWith("  A     \"LX-2\"\n  B     \"B\"\n");
  }

  @Test
  void sortsAndUnitesLines() throws IOException {
    Path a = lines("a.ndjson", "z", "a");
    Path b = lines("b.ndjson", "m");
    Path sorted = directory.resolve("sorted.ndjson.gz");
    Path both = directory.resolve("both.ndjson");

    Run unsorted = Run.of("merge", "--sorted", a, b, "-o", both);
    assertThat(unsorted.code()).isEqualTo(2);
    assertThat(unsorted.err()).startsWith("3:1 error unsorted-lines /id ");
    assertThat(both).doesNotExist();

    assertThat(Run.of("sort", a, sorted)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("merge", "--sorted", sorted, b, "-o", both)).isEqualTo(new Run(0, "", ""));
    assertThat(both).hasSameTextualContentAs(lines("expected.ndjson", "a", "m", "z"));
  }

  @Test
  void tellsWhatItCannotDo() throws IOException {
    Path a = lines("a.ndjson", "a");

    assertThat(Run.of("merge", "--sorted", a, a, a, "-o", a).code()).isEqualTo(64);
    assertThat(Run.of("merge", "--sorted", a, a, "-o", out).code()).isEqualTo(64);
    assertThat(Run.of("merge", a, "-o", out).code()).isEqualTo(64);
    assertThat(Run.of("merge", a, a).code()).isEqualTo(64);
    assertThat(Run.of("merge", a, a, "-o", directory.resolve("x.txt")).code()).isEqualTo(64);
    assertThat(Run.of("sort", base, a).code()).isEqualTo(64);
    assertThat(Run.of("merge", a, directory.resolve("no.json"), "-o", out).code()).isEqualTo(2);
    assertThat(Run.of("merge", "--sorted", a, directory.resolve("no.ndjson"), "-o", a).code())
        .isEqualTo(2);
  }
}
