package org.disse.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.disse.io.jackson.JacksonTest.FACTORY;
import static org.disse.io.jackson.JacksonTest.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.disse.io.DisseJson;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Extensions;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What is written through a host's generator. */
class JacksonWritingTest {
  private KnowledgeBase with(Extensions extensions) {
    return KnowledgeBase.builder().id("a").title("A").extensions(extensions).build();
  }

  private String written(KnowledgeBase base) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      DisseJson.strict().write(base, generator);
    }
    return text.toString();
  }

  @Test
  void leavesTheLayoutToTheHost() throws IOException {
    KnowledgeBase base =
        with(
            Extensions.none()
                .with("title", "x", Arrays.asList(true, null, new BigDecimal("1.50"), "γ")));

    assertThat(written(base)).isEqualTo(document(",\"x\":[true,null,1.50,\"γ\"]"));
  }

  @Test
  void refusesHalvesOfPairsAndHugeExponents() {
    assertThatThrownBy(() -> written(with(Extensions.none().with("id", "x", "\uD800"))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("expected text without lone surrogates, but was '\\uD800'");
    assertThatThrownBy(() -> written(with(Extensions.none().with("id", "\uDC00", 1))))
        .hasMessage("expected text without lone surrogates, but was '\\uDC00'");
    assertThatThrownBy(
            () -> written(with(Extensions.none().with("id", "x", new BigDecimal("1E+2000")))))
        .hasMessage("expected a number with an exponent from -1000 to 1000, but was '1E+2000'");
  }

  @Test
  void passesErrorsOfTheSinkThrough() throws IOException {
    IOException error = new IOException("gone");
    OutputStream broken =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int offset, int length) {
            throw new UncheckedIOException(error);
          }
        };
    JsonGenerator generator = FACTORY.createGenerator(broken);
    KnowledgeBase large = with(Extensions.none().with("id", "x", "y".repeat(100_000)));

    assertThat(catchThrowable(() -> DisseJson.strict().write(large, generator))).isSameAs(error);
  }

  @Test
  void laysOutAsTheFormatDoesAndSeparatesDocumentsByLines() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.setPrettyPrinter(new CanonicalLayout());
      KnowledgeBase base =
          with(
              Extensions.none()
                  .with("id", "x", List.of())
                  .with("id", "y", Map.of("z", List.of(Map.of()))));
      DisseJson.strict().write(base, generator);
      DisseJson.strict().write(base, generator);

      generator.flush();
      assertThat(text)
          .hasToString(DisseJson.strict().toText(base) + DisseJson.strict().toText(base).strip());
    }
  }
}
