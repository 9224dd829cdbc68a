package org.disse.io.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.disse.io.DisseJson;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Extensions;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {
  private static final String OLD = "the old file, whole";

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void writesTheOldFile() throws IOException {
    file = folder.resolve("a.json");
    Files.writeString(file, OLD);
  }

  private List<String> names() throws IOException {
    return AtomicFileCrashTest.names(folder);
  }

  private static AtomicFile.Content text(String text) {
    return AtomicFileCrashTest.text(text);
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  @Nested
  class AnInterrupt {
    @Test
    void leavesTheOldFileAndTheThreadInterrupted() throws IOException {
      Thread.currentThread().interrupt();
      try {
        assertThatThrownBy(() -> AtomicFile.write(file, false, text("new")))
            .isInstanceOf(ClosedByInterruptException.class);
      } finally {
        // Asks and clears, so that no other test is interrupted.
        assertThat(Thread.interrupted()).isTrue();
      }

      assertThat(file).hasContent(OLD);
      assertThat(names()).containsExactly("a.json");
    }

    @Test
    void isNoticedInTheMiddleOfTheContent() throws IOException {
      AtomicFile.Content content =
          stream -> {
            stream.write(new byte[100_000]);
            Thread.currentThread().interrupt();
            stream.write(new byte[100_000]);
          };
      try {
        assertThatThrownBy(() -> AtomicFile.write(file, true, content))
            .isInstanceOf(ClosedByInterruptException.class);
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }

      assertThat(file).hasContent(OLD);
      assertThat(names()).containsExactly("a.json");
    }
  }

  @Nested
  class AFailedConversion {
    @Test
    void leavesNeitherOutputNorTemporaryFile() throws IOException {
      Object deep = "x";
      for (int i = 0; i < 64; i++) {
        deep = List.of(deep);
      }
      KnowledgeBase unwritable =
          KnowledgeBase.builder()
              .id("a")
              .title("A")
              .extensions(Extensions.none().with("title", "x", deep))
              .build();
      for (String name : List.of("b.json", "b.json.gz", "b.ndjson", "b.ndjson.gz")) {
        assertThatThrownBy(() -> DisseJson.strict().write(unwritable, folder.resolve(name)))
            .isInstanceOf(InvalidValueException.class);
      }

      assertThat(names()).containsExactly("a.json");
    }
  }

  @Nested
  class ALink {
    @BeforeEach
    void needsLinks() {
      assumeTrue(isPosix());
    }

    @Test
    void staysALinkAndItsFileIsReplaced() throws IOException {
      Path there = Files.createDirectory(folder.resolve("there"));
      Path target = Files.writeString(there.resolve("b.json"), OLD);
      Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("there", "b.json"));
      Path linkToLink = Files.createSymbolicLink(folder.resolve("2.json"), link);

      AtomicFile.write(linkToLink, false, text("new"));

      assertThat(Files.readSymbolicLink(link)).isEqualTo(Path.of("there", "b.json"));
      assertThat(Files.readSymbolicLink(linkToLink)).isEqualTo(link);
      assertThat(target).isRegularFile().hasContent("new");
      assertThat(AtomicFileCrashTest.names(there)).containsExactly("b.json");
    }

    @Test
    void toNothingGetsItsFile() throws IOException {
      Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("gone.json"));

      AtomicFile.write(link, false, text("new"));

      assertThat(Files.isSymbolicLink(link)).isTrue();
      assertThat(folder.resolve("gone.json")).hasContent("new");
    }

    @Test
    void toItselfIsRefused() throws IOException {
      Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("link.json"));

      assertThatThrownBy(() -> AtomicFile.write(link, false, text("new")))
          .isInstanceOf(FileSystemLoopException.class)
          .hasMessageContaining("link.json");
    }

    @Test
    void thatIsAnotherNameOfTheFileKeepsTheOldContent() throws IOException {
      Path other = Files.createLink(folder.resolve("other.json"), file);

      AtomicFile.write(file, false, text("new"));

      assertThat(file).hasContent("new");
      assertThat(other).hasContent(OLD);
    }
  }

  @Nested
  class Permissions {
    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rwxr-x---", "r--r--r--"})
    void ofTheOldFileAreThoseOfTheNewOne(String permissions) throws IOException {
      assumeTrue(isPosix());
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

      AtomicFile.write(file, false, text("new"));

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(permissions);
      assertThat(file).hasContent("new");
    }

    /** A secret must not lie open while it is written. */
    @Test
    void holdBeforeTheFirstByteIsWritten() throws IOException {
      assumeTrue(isPosix());
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      List<String> seen = new ArrayList<>();

      AtomicFile.write(
          file,
          false,
          stream -> {
            try (Stream<Path> files = Files.list(folder)) {
              for (Path path : files.toList()) {
                seen.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
              }
            }
          });

      assertThat(seen).containsExactly("rw-------", "rw-------");
    }
  }

  @Nested
  class OtherTargets {
    @Test
    void areWrittenToAsTheyAre() throws IOException {
      Path nothing = Path.of("/dev/null");
      assumeTrue(Files.exists(nothing));

      AtomicFile.write(nothing, false, text("new"));

      assertThat(Files.isRegularFile(nothing)).isFalse();
    }

    @Test
    void thatAreFoldersAreRefused() throws IOException {
      Path empty = Files.createDirectory(folder.resolve("b.json"));

      assertThatThrownBy(() -> AtomicFile.write(empty, false, text("new")))
          .isInstanceOf(FileSystemException.class);

      assertThat(empty).isDirectory();
      assertThat(names()).containsExactly("a.json", "b.json");
    }

    @Test
    void mayHaveTheLongestNameThereIs() throws IOException {
      Path longest = folder.resolve("x".repeat(250) + ".json");

      AtomicFile.write(longest, false, text("new"));

      assertThat(longest).hasContent("new");
    }
  }

  @Nested
  class AReader {
    @Test
    void seesTheOldFileOrTheNewOne() throws Exception {
      byte[][] contents = new byte[40][];
      for (int i = 0; i < contents.length; i++) {
        contents[i] = new byte[50_000 + 1000 * i];
        Arrays.fill(contents[i], (byte) ('A' + i));
      }
      AtomicFile.write(file, false, stream -> stream.write(contents[0]));
      Thread writer =
          new Thread(
              () -> {
                for (byte[] content : contents) {
                  try {
                    AtomicFile.write(
                        file,
                        false,
                        stream -> {
                          // In pieces, so that a half file would be there to be seen.
                          for (int from = 0; from < content.length; from += 1000) {
                            stream.write(content, from, 1000);
                            stream.flush();
                          }
                        });
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }
              });
      writer.start();
      int last = 0;
      while (writer.isAlive()) {
        byte[] seen = Files.readAllBytes(file);
        int number = seen[0] - 'A';
        assertThat(seen).isEqualTo(contents[number]);
        assertThat(number).isGreaterThanOrEqualTo(last);
        last = number;
      }
      writer.join();
      assertThat(file).hasBinaryContent(contents[contents.length - 1]);
    }
  }
}
