package org.disse.io.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.codec.Codecs.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.disse.io.json.JacksonOutput;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Output;
import org.junit.jupiter.api.Test;

/**
 * What is written as it stands needs no escapes, whatever character was tried to get into it, and
 * what may need them is not: jackson-core, which looks at each character, writes the same bytes.
 */
class PlainTextTest {
  private static final Map<Codec<?>, List<String>> EXAMPLES =
      Map.of(
          Scalars.ID, List.of("lx-2", "CL:0000632", "own:a"),
          Scalars.TRIAL_ID, List.of("NCT05871463", "EudraCT:2019-1"),
          Scalars.CURIE, List.of("CL:0000632", "doi:10.1186/s12951-023-01942-y", "own:a"),
          Scalars.PMID, List.of("28089078"),
          Scalars.PMCID, List.of("PMC5368592"),
          Scalars.DOI, List.of("10.1186/s12951-023-01942-y"),
          Scalars.URL, List.of("https://clinicaltrials.gov/study/NCT05871463"),
          Scalars.UNIT, List.of("mg/kg", "{particles}"),
          Scalars.DATE, List.of("2023", "2023-05", "2023-05-23"),
          Scalars.PARTICIPANT, List.of("lx-2", "CL:0000632", "own:a"));

  @Test
  void whateverIsInAnIdAReferenceOrAUnitIsWrittenAsJacksonWritesIt() throws IOException {
    int accepted = 0;
    for (Map.Entry<Codec<?>, List<String>> examples : EXAMPLES.entrySet()) {
      for (String example : examples.getValue()) {
        for (int at = 0; at <= example.length(); at++) {
          for (int c = 0; c <= Character.MAX_VALUE; c += c < 0x300 ? 1 : 61) {
            accepted += compare(examples.getKey(), example, at, (char) c) ? 1 : 0;
          }
        }
      }
    }
    assertThat(accepted).isGreaterThan(1000);
  }

  private static <T> boolean compare(Codec<T> codec, String example, int at, char c)
      throws IOException {
    if (Character.isSurrogate(c)) {
      return false;
    }
    String escape = String.format("\\u%04x", (int) c);
    Utf8Input in = input('"' + example.substring(0, at) + escape + example.substring(at) + '"');
    T value = codec.read(in);
    if (value == null) {
      assertThat(in.takeProblems()).hasSize(1);
      return false;
    }
    ByteArrayOutputStream ours = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(ours, false);
    out.beginArray();
    codec.write(out, value);
    out.endArray();
    out.endDocument();
    out.flush();
    ByteArrayOutputStream theirs = new ByteArrayOutputStream();
    try (JsonGenerator generator = new JsonFactory().createGenerator(theirs)) {
      generator.writeStartArray();
      codec.write(new JacksonOutput(generator), value);
      generator.writeEndArray();
      generator.writeRaw('\n');
    }
    assertThat(ours.toByteArray()).isEqualTo(theirs.toByteArray());
    return true;
  }
}
