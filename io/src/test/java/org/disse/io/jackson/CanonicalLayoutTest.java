package org.disse.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CanonicalLayoutTest {
  private static final CanonicalLayout SHARED = new CanonicalLayout();
  private static final String EXPECTED = "{\n  \"a\": [\n    {},\n    [\n      1\n    ]\n  ]\n}";

  private static JsonGenerator generator(StringWriter writer) throws IOException {
    return new JsonFactory().createGenerator(writer).setPrettyPrinter(SHARED);
  }

  private static void begin(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeFieldName("a");
    out.writeStartArray();
    out.writeStartObject();
    out.writeEndObject();
  }

  private static void end(JsonGenerator out) throws IOException {
    out.writeStartArray();
    out.writeNumber(1);
    out.writeEndArray();
    out.writeEndArray();
    out.writeEndObject();
    out.close();
  }

  @Test
  void isSharedByWritersThatDoNotDisturbOneAnother() throws IOException {
    StringWriter one = new StringWriter();
    StringWriter other = new StringWriter();
    JsonGenerator first = generator(one);
    JsonGenerator second = generator(other);

    begin(first);
    begin(second);
    end(second);
    end(first);

    assertThat(one).hasToString(EXPECTED);
    assertThat(other).hasToString(EXPECTED);
  }

  @Test
  void isNotSpoiltByAWriterThatWasGivenUp() throws IOException {
    begin(generator(new StringWriter()));
    StringWriter writer = new StringWriter();
    JsonGenerator out = generator(writer);
    begin(out);
    end(out);

    assertThat(writer).hasToString(EXPECTED);
  }

  @Test
  void isTheLayoutOfAMapperToo() throws IOException {
    JsonMapper mapper = JsonMapper.builder().defaultPrettyPrinter(SHARED).build();

    for (int i = 0; i < 2; i++) {
      assertThat(
              mapper
                  .writerWithDefaultPrettyPrinter()
                  .writeValueAsString(mapper.readTree("{\"a\":[{},[1]]}")))
          .isEqualTo(EXPECTED);
    }
  }
}
