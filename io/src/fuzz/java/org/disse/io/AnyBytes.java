package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.disse.check.Finding;
import org.disse.check.Location;
import org.disse.io.json.Outcome;
import org.disse.knowledge.KnowledgeBase;

/** What holds whatever the bytes are. */
final class AnyBytes {
  private static final JsonFactory LAX = new JsonFactory();

  private AnyBytes() {}

  /** Nothing but findings comes of it, or a knowledge base that can be written and read again. */
  static void judge(DisseJson json, byte[] bytes) {
    ReadResult<KnowledgeBase> result = json.tryRead(bytes);
    long lines = lines(bytes);
    for (Finding finding : result.report().findings()) {
      Location location = finding.location().orElseThrow();
      assertThat((long) location.line()).isBetween(1L, lines);
      assertThat(location.column()).isPositive();
      assertThat(finding.toString().chars().noneMatch(Character::isISOControl)).isTrue();
    }
    if (json.options().preset() != Preset.LENIENT) {
      assertThat(result.value().isPresent()).isEqualTo(result.report().isValid());
    }
    assertThat(throughAStream(json, bytes)).isEqualTo(result);
    decoded(bytes).ifPresent(text -> assertThat(json.tryRead(text)).isEqualTo(result));
    result.value().ifPresent(base -> judgeWriting(json, base));
  }

  /** What is taken for JSON by one of two readers is taken for it by the other. */
  static void judgeAsJson(byte[] bytes) {
    Set<String> codes = DisseJson.standard().tryRead(bytes).report().counts().keySet();
    boolean isJson = Outcome.ofJackson(bytes).accepted();
    if (isJson) {
      assertThat(codes).doesNotContain("malformed-json", "malformed-text");
      assertThat(throughAHost(bytes).value())
          .isEqualTo(DisseJson.standard().tryRead(bytes).value());
    } else if (DisseJson.standard().tryRead(bytes).value().isPresent()) {
      throw new AssertionError("jackson-core refuses what was read");
    }
  }

  private static void judgeWriting(DisseJson json, KnowledgeBase base) {
    // What was left out is referred to all the same; other presets would refuse that.
    DisseJson lenient =
        json.form() == Form.NDJSON ? DisseJson.lenient().ndjson() : DisseJson.lenient();
    byte[] written = lenient.toBytes(base);
    ReadResult<KnowledgeBase> again = lenient.tryRead(written);
    assertThat(again.value()).contains(base);
    assertThat(again.leftOut()).isZero();
    assertThat(lenient.toBytes(again.orThrow())).isEqualTo(written);
  }

  private static long lines(byte[] bytes) {
    long lines = 1;
    for (byte b : bytes) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static ReadResult<KnowledgeBase> throughAStream(DisseJson json, byte[] bytes) {
    try {
      return json.tryRead(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ReadResult<KnowledgeBase> throughAHost(byte[] bytes) {
    try (JsonParser parser = LAX.createParser(bytes)) {
      return DisseJson.standard().tryRead(parser);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<String> decoded(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
