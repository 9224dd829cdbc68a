package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disse.io.Streamed.CELL;
import static org.disse.io.Streamed.HEADER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.disse.io.catalog.Catalog;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are written and read entry by entry. */
class EntryFilesTest {
  @TempDir private Path directory = Path.of("");

  @Tag("long")
  @Test
  void ofBothFormsPackedOrNotGoThereAndBack() throws IOException {
    KnowledgeBase base = Catalog.load();
    Path whole = directory.resolve("whole.json");
    DisseJson.strict().write(base, whole);
    Path from = directory.resolve("a.ndjson.gz");
    DisseJson.strict().write(base, from);

    for (String name : List.of("b.ndjson", "b.ndjson.gz", "b.json", "b.json.gz")) {
      Path to = directory.resolve(name);
      try (EntryStream in = EntryStream.open(from, StreamOptions.of(Preset.STRICT))) {
        EntryWriter.write(to, in.header().orThrow(), out -> in.entries().forEach(out::write));
      }
      Path back = directory.resolve("back.json");
      DisseJson.strict().write(DisseJson.strict().read(to), back);
      assertThat(back).hasSameBinaryContentAs(whole);
      if (name.equals("b.json")) {
        assertThat(to).hasSameBinaryContentAs(whole);
      }
    }
    try (var files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "a.ndjson.gz",
              "b.ndjson",
              "b.ndjson.gz",
              "b.json",
              "b.json.gz",
              "back.json",
              "whole.json");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.ndjson", "b.json"})
  void areNotLeftIfWritingFails(String name) throws IOException {
    Path to = directory.resolve(name);

    assertThatThrownBy(
            () ->
                EntryWriter.write(
                    to,
                    Catalog.load(),
                    out -> {
                      out.write(Catalog.load().cells().get(0));
                      throw new IOException("lost");
                    }))
        .hasMessage("lost");

    try (var files = Files.list(directory)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void mayBePackedInSeveralMembers() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (String part : List.of(HEADER + "\n" + CELL.substring(0, 9), CELL.substring(9))) {
      try (GZIPOutputStream member = new GZIPOutputStream(packed)) {
        member.write(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    Path file = Files.write(directory.resolve("a.ndjson.gz"), packed.toByteArray());

    try (EntryStream stream = EntryStream.open(file, StreamOptions.of(Preset.STRICT))) {
      assertThat(stream.entries()).hasSize(1);
    }
  }
}
