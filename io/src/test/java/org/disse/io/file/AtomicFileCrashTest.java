package org.disse.io.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The old file survives the death of the process that was to replace it, and a full disk. */
class AtomicFileCrashTest {
  private static final String OLD = "the old file, whole";
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void writesTheOldFile() throws IOException {
    file = folder.resolve("a.json");
    Files.writeString(file, OLD);
  }

  private List<String> names() throws IOException {
    return names(folder);
  }

  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  static AtomicFile.Content text(String text) {
    return stream -> stream.write(text.getBytes(UTF_8));
  }

  // ---- processes

  private static String pathOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static int run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<String> child(Path file, int bytes, int halt) {
    String classPath =
        String.join(
            File.pathSeparator,
            Path.of("target/classes").toAbsolutePath().toString(),
            Path.of("target/test-classes").toAbsolutePath().toString(),
            pathOf(KnowledgeBase.class),
            pathOf(JsonFactory.class));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xshare:auto",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        classPath,
        AtomicFileChild.class.getName(),
        file.toString(),
        Integer.toString(bytes),
        Integer.toString(halt));
  }

  private static List<String> withFileLimit(List<String> command) {
    List<String> limited =
        new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 64 && exec \"$@\"", "sh"));
    limited.addAll(command);
    return limited;
  }

  @Nested
  class ACrash {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100_000, MEGABYTE})
    void leavesTheOldFileAndAtMostATemporaryOne(int halt) throws Exception {
      assertThat(run(child(file, MEGABYTE, halt))).isEqualTo(AtomicFileChild.HALTED);

      assertThat(file).hasContent(OLD);
      assertThat(names()).hasSize(2).first().asString().matches("\\.disse-[0-9a-f]+\\.tmp");
    }

    @Test
    void leavesNoFileUnderTheNameWhereNoneWas() throws Exception {
      Path fresh = folder.resolve("b.ndjson.gz");

      assertThat(run(child(fresh, MEGABYTE, 500_000))).isEqualTo(AtomicFileChild.HALTED);

      assertThat(fresh).doesNotExist();
    }

    @Test
    void doesNotKeepTheNextFromWriting() throws Exception {
      run(child(file, MEGABYTE, 100));

      AtomicFile.write(file, false, text("new"));

      assertThat(file).hasContent("new");
    }

    /** Without it the tests above could pass since nothing ever works. */
    @Test
    void isNotWhatHappensOtherwise() throws Exception {
      assertThat(run(child(file, MEGABYTE, Integer.MAX_VALUE))).isZero();

      assertThat(file).hasSize(MEGABYTE);
      assertThat(names()).containsExactly("a.json");
    }
  }

  @Nested
  class AFullDisk {
    /** A limit on the size of files stops a write in its middle as a full disk does. */
    @Test
    void leavesTheOldFileWhereTheSystemRefusesToGrowTheNewOne() throws Exception {
      assumeTrue(new File("/bin/sh").canExecute());

      assertThat(run(withFileLimit(child(file, MEGABYTE, Integer.MAX_VALUE))))
          .isEqualTo(AtomicFileChild.CANNOT_WRITE);

      assertThat(file).hasContent(OLD);
      assertThat(names()).containsExactly("a.json");
    }

    @Test
    void leavesTheOldFileOnADiskThatIsReallyFull() throws Exception {
      Path disk = Files.createDirectory(folder.resolve("disk"));
      assumeTrue(new File("/bin/mount").canExecute(), "no mount here");
      List<String> mount =
          List.of("/bin/mount", "-t", "tmpfs", "-o", "size=256k", "disse-test", disk.toString());
      assumeTrue(run(mount) == 0, "only root may mount");
      try {
        Path small = Files.writeString(disk.resolve("a.json"), OLD);
        byte[] much = new byte[MEGABYTE];

        assertThatThrownBy(() -> AtomicFile.write(small, false, stream -> stream.write(much)))
            .isInstanceOf(IOException.class);

        assertThat(small).hasContent(OLD);
        assertThat(names(disk)).containsExactly("a.json");
        AtomicFile.write(small, false, text("there is room again"));
        assertThat(small).hasContent("there is room again");
      } finally {
        assertThat(run(List.of("/bin/umount", disk.toString()))).isZero();
      }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesTheOldFileWhereTheStreamFails(boolean gzip) throws IOException {
      IOException full = new IOException("No space left on device");
      AtomicFile.Content checked =
          stream -> {
            stream.write(new byte[100_000]);
            throw full;
          };
      AtomicFile.Content unchecked =
          stream -> {
            stream.write(new byte[100_000]);
            throw new UncheckedIOException(full);
          };

      assertThat(catchThrowable(() -> AtomicFile.write(file, gzip, checked))).isSameAs(full);
      assertThat(catchThrowable(() -> AtomicFile.write(file, gzip, unchecked))).isSameAs(full);

      assertThat(file).hasContent(OLD);
      assertThat(names()).containsExactly("a.json");
    }

    @Test
    void isToldByADeviceToo() {
      Path full = Path.of("/dev/full");
      assumeTrue(Files.exists(full));

      assertThatThrownBy(() -> AtomicFile.write(full, false, text("x")))
          .isInstanceOf(IOException.class);

      assertThat(Files.isRegularFile(full)).isFalse();
    }
  }
}
