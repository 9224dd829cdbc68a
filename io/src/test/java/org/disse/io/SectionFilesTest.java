package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.disse.entry.Entry;
import org.disse.io.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionFilesTest {
  @TempDir Path folder;

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void areDeletedEvenIfOneOfThemCannotBe() throws IOException {
    SectionFiles sections = new SectionFiles(folder);
    for (Entry entry : Catalog.load().entries()) {
      sections.write(entry);
    }
    assertThat(files()).hasSizeGreaterThan(3);
    for (int i : new int[] {0, files().size() - 1}) {
      Path file = files().get(i);
      Files.delete(file);
      Files.createDirectory(file);
      Files.createFile(file.resolve("in-the-way"));
    }

    assertThatThrownBy(sections::close)
        .isInstanceOf(DirectoryNotEmptyException.class)
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    assertThat(files()).hasSize(2).allMatch(Files::isDirectory);
  }
}
