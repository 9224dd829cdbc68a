package org.disse.io;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** A document of any bytes. */
class DocumentFuzz {
  static Stream<byte[]> seeds() throws IOException {
    return Stream.concat(
        Stream.of(Files.readAllBytes(Seeds.EXAMPLE)),
        Seeds.fixtures().map(Seeds::bytes).filter(bytes -> bytes.length < 4000));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "20s")
  void isReadOrRefusedByFindings(byte[] bytes) {
    AnyBytes.judge(DisseJson.strict(), bytes);
    AnyBytes.judge(DisseJson.standard(), bytes);
    AnyBytes.judge(DisseJson.lenient(), bytes);
    AnyBytes.judgeAsJson(bytes);
  }

  /** Where the seeds lie. */
  static final class Seeds {
    static final Path EXAMPLE = Path.of("src/main/resources/org/disse/io/schema/example.json");

    private Seeds() {}

    /** The fixtures, good and bad. */
    static Stream<Path> fixtures() throws IOException {
      try (Stream<Path> files = Files.walk(Path.of("src/test/resources/fixtures/v1"))) {
        return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
      }
    }

    static byte[] bytes(Path file) {
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
