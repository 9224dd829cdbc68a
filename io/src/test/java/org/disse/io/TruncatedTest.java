package org.disse.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.disse.check.Finding;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** A document cut off anywhere is one fault, and gives nothing. */
class TruncatedTest {
  private static final DisseJson JSON = DisseJson.strict();

  private static byte[] example() throws IOException {
    return Files.readAllBytes(Path.of("src/main/resources/org/disse/io/schema/example.json"));
  }

  @Test
  void atEveryByteGivesOneFindingAndNothingElse() throws IOException {
    byte[] whole = example();
    int line = 1;
    // Without the line feed at its end the document is still whole.
    for (int length = 0; length < whole.length - 1; length++) {
      byte[] cut = Arrays.copyOf(whole, length);

      ReadResult<KnowledgeBase> result = JSON.tryRead(cut);

      assertThat(result.value()).isEmpty();
      assertThat(result.report().findings()).as("cut at %d", length).hasSize(1);
      Finding finding = result.report().findings().get(0);
      boolean inCharacter = length > 0 && (whole[length] & 0xc0) == 0x80;
      assertThat(finding.code()).isEqualTo(inCharacter ? "malformed-text" : "malformed-json");
      assertThat(finding.isError()).isTrue();
      line += length > 0 && whole[length - 1] == '\n' ? 1 : 0;
      assertThat(finding.location().orElseThrow().line()).isEqualTo(line);
    }
    assertThat(JSON.tryRead(Arrays.copyOf(whole, whole.length - 1)).report().findings()).isEmpty();
  }

  @Test
  void atEveryByteGivesOneFindingThroughJacksonCore() throws IOException {
    byte[] whole = example();
    for (int length = 0; length < whole.length - 1; length += 3) {
      try (JsonParser parser = new JsonFactory().createParser(whole, 0, length)) {
        ReadResult<KnowledgeBase> result = JSON.tryRead(parser);

        assertThat(result.value()).isEmpty();
        // jackson-core takes a number that is cut off for a whole one.
        assertThat(result.report().findings())
            .filteredOn(finding -> !finding.message().startsWith("expected a year"))
            .extracting(Finding::code)
            .as("cut at %d", length)
            .containsExactly("malformed-json");
      }
    }
  }

  @Test
  void atEveryByteCostsOneLineOfNdjson() throws IOException {
    KnowledgeBase base = JSON.read(example());
    byte[] whole = JSON.ndjson().toBytes(base);
    int header = new String(whole, UTF_8).indexOf('\n');
    int lines = 0;
    int lineStart = 0;
    for (int length = 0; length < whole.length; length++) {
      boolean isWholeLine = whole[length] == '\n' || length == lineStart;

      ReadResult<KnowledgeBase> result =
          DisseJson.lenient().ndjson().tryRead(Arrays.copyOf(whole, length));

      List<Finding> errors = result.report().findings().stream().filter(Finding::isError).toList();
      assertThat(result.value().isPresent()).isEqualTo(length >= header);
      assertThat(errors).as("cut at %d", length).hasSize(isWholeLine && length > 0 ? 0 : 1);
      if (length == 0) {
        assertThat(errors.get(0).code()).isEqualTo("misplaced-header");
      } else if (!isWholeLine) {
        assertThat(errors.get(0).code()).startsWith("malformed-");
        assertThat(errors.get(0).location().orElseThrow().line()).isEqualTo(lines + 1);
      }
      if (result.value().isPresent()) {
        int expected = whole[length] == '\n' ? lines : lines - 1;
        assertThat(result.orThrow().entries()).hasSize(expected);
        assertThat(result.leftOut()).isEqualTo(isWholeLine ? 0 : 1);
      }
      if (whole[length] == '\n') {
        lines++;
        lineStart = length + 1;
      }
    }
  }
}
