package org.disse.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.params.provider.MethodSource;

/** NDJSON of any bytes. */
class NdjsonFuzz {
  static Stream<byte[]> seeds() throws IOException {
    byte[] example = Files.readAllBytes(DocumentFuzz.Seeds.EXAMPLE);
    KnowledgeBase base = DisseJson.strict().read(example);
    String text = DisseJson.strict().ndjson().toText(base);
    String header = text.substring(0, text.indexOf('\n') + 1);
    return Stream.concat(
            Stream.of(text, text.replace("\n", "\r\n\n")), text.lines().skip(1).map(header::concat))
        .map(seed -> seed.getBytes(UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "20s")
  void isReadOrRefusedByFindings(byte[] bytes) {
    AnyBytes.judge(DisseJson.strict().ndjson(), bytes);
    AnyBytes.judge(DisseJson.lenient().ndjson(), bytes);
  }
}
