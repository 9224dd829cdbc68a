package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {
  @TempDir private Path directory = Path.of("");
  private Path a = Path.of("");
  private Path b = Path.of("");

  @BeforeEach
  void writesTwoDocuments() throws IOException {
    a = directory.resolve("a.json");
    b = directory.resolve("b.json");
    Files.writeString(
        a,
        """
        {"disse": "1.0", "id": "kb", "title": "Mine", "cells": [
          {"id": "lx-2", "label": "LX-2", "kind": "cell_line", "synonyms": ["LX2"]},
          {"id": "hepatocyte", "label": "hepatocyte", "kind": "parenchymal"}
        ]}
        """);
    Files.writeString(
        b,
        """
        {"disse": "1.0", "id": "kb", "title": "Mine", "version": "2", "cells": [
          {"id": "hsc", "label": "stellate\\u202E cell", "kind": "stromal"},
          {"id": "lx-2", "label": "LX-2", "kind": "cell_state", "synonyms": ["LX2", "LX 2"]}
        ]}
        """);
  }

  @Test
  void groupsTheChangesByEntry() {
    assertThat(Run.of("diff", a, b))
        .isEqualTo(
            new Run(
                1,
                """
                ~ document
                  + /version  "2"
                - cell hepatocyte  hepatocyte
                + cell hsc  stellate\\u202E cell
                ~ cell lx-2  LX-2
                  + /synonyms/1  "LX 2"
                  ~ /kind  "cell_line" → "cell_state"
                1 entry added, 1 removed, 1 changed, 1 change of the document's own fields
                """,
                ""));
  }

  @Test
  void isColoredWhereThatIsWanted() {
    assertThat(Run.of("diff", "--color", "on", a, b).out())
        .contains("\u001b[32m+ cell hsc  stellate\\u202E cell\u001b[0m\n")
        .contains("\u001b[31m- cell hepatocyte  hepatocyte\u001b[0m\n");
    assertThat(Run.of("diff", "--color", "off", a, b).out()).doesNotContain("\u001b");
  }

  @Test
  void saysThatNothingChangedWhateverTheForm() {
    Path lines = directory.resolve("a.ndjson.gz");
    Run.of("convert", a, lines);

    assertThat(Run.of("diff", a, lines)).isEqualTo(new Run(0, "no difference\n", ""));
  }

  @Test
  void printsAJsonPatch() {
    Run run = Run.of("diff", "--format", "json-patch", a, b);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(
            "[\n  {\n    \"op\": \"add\",\n    \"path\": \"/version\",\n    \"value\": \"2\"\n  },")
        .contains("\"path\": \"/cells/1/kind\"");
    assertThat(Run.of("diff", "--format", "JSON_PATCH", a, a)).isEqualTo(new Run(0, "[]\n", ""));
  }

  @Test
  void tellsWhichFileCannotBeRead() throws IOException {
    Path broken = Files.writeString(directory.resolve("broken.json"), "{");
    Path nowhere = directory.resolve("nowhere.json");

    Run run = Run.of("diff", broken, nowhere);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(broken + ":1:2 error malformed-json")
        .endsWith(nowhere + ": no such file or directory\n");
  }
}
