package org.disse.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.ObjectWriteContext;

/** Text given to hosts' generators of both Jacksons: whole, or refused. */
class JacksonOutputTest {
  private static void write(JsonOutput out, String name, String text) {
    out.beginObject();
    out.name(name);
    out.text(text);
    out.endObject();
  }

  private static String written(String name, String text) throws IOException {
    StringWriter to = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(to)) {
      write(new JacksonOutput(generator), name, text);
    }
    return to.toString();
  }

  private static String writtenBy3(String name, String text) {
    StringWriter to = new StringWriter();
    try (var generator =
        new tools.jackson.core.json.JsonFactory().createGenerator(ObjectWriteContext.empty(), to)) {
      write(new Jackson3Output(generator), name, text);
    }
    return to.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "\uD83E\uDDEC", "x\uD83E\uDDECy", "\uD83E\uDDEC\uD83E\uDDEC", "肝\uFFFD"})
  void pairsAreWritten(String text) throws IOException {
    String expected = "{\"" + text + "\":\"" + text + "\"}";
    assertThat(written(text, text)).isEqualTo(expected);
    assertThat(writtenBy3(text, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD83E",
        "\uDDEC",
        "x\uD83E",
        "\uD83Ex",
        "\uD83E\uD83E\uDDEC",
        "\uDDEC\uD83E\uDDEC",
        "\uD83E\uDDEC\uDDEC",
        "\uDDEC\uD83E"
      })
  void halfOfAPairIsRefused(String half) {
    for (String text : List.of(half, "肝" + half, "\uD83E\uDDEC" + half, half + "x")) {
      assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> written("a", text));
      assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> written(text, "a"));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> writtenBy3("a", text));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> writtenBy3(text, "a"));
    }
  }
}
