package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.LimitsTest.STANDARD;
import static org.disse.io.LimitsTest.document;
import static org.disse.io.LimitsTest.report;
import static org.disse.io.LimitsTest.throughJackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers keep their digits, up to a limit. */
class NumberLimitsTest {
  private String amount(String number) {
    return document(
        ",\"studies\":[{\"id\":\"y\",\"publication\":{\"title\":\"Y\"},\"preparation\":{\"storage\":{"
            + "\"value\":"
            + number
            + ",\"unit\":\"d\"}}}]");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "-0.0, 0.0",
    "0.00, 0.00",
    "1.0, 1.0",
    "100, 100",
    "1e2, 1E+2",
    "1E2, 1E+2",
    "1e+2, 1E+2",
    "10e1, 1.0E+2",
    "1e-2, 0.01",
    "0.0000001, 1E-7",
    "1.50e-7, 1.50E-7",
    "0e10, 0E+10",
    "1e400, 1E+400",
    "1e1000, 1E+1000",
    "-9.99e1000, -9.99E+1000",
    "1e-1000, 1E-1000",
    "1e0000000000000000000002, 1E+2",
    "1e-0000000000000000000002, 0.01",
    "123456789012345678901234567890.1234567890, 123456789012345678901234567890.1234567890"
  })
  void keepTheirDigitsAndScale(String written, String expected) throws IOException {
    String text = amount(written);

    KnowledgeBase base = DisseJson.strict().read(text);

    assertThat(DisseJson.strict().toText(base)).contains("\"value\": " + expected + ",");
    assertThat(DisseJson.strict().read(DisseJson.strict().toText(base))).isEqualTo(base);
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      assertThat(DisseJson.of(STANDARD).tryRead(parser).orThrow()).isEqualTo(base);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e1001",
        "1e-1001",
        "10e1000",
        "1e1000000000",
        "-1e99999999999",
        "1e-99999999999",
        "0e2000",
        "0e999999999"
      })
  void ofHugeExponentsAreRefused(String written) throws IOException {
    String message =
        "invalid-value /studies/0/preparation/storage/value expected a number with an exponent"
            + " from -1000 to 1000, but was '"
            + written
            + "'";

    assertThat(report(STANDARD, amount(written))).isEqualTo("1:120 error " + message + "\n");
    assertThat(throughJackson(STANDARD, amount(written))).isEqualTo(message);
  }

  @Test
  void of1000CharactersAreReadAndOf1001Refused() throws IOException {
    String most = "9".repeat(1000);
    String message =
        "limit-exceeded /studies/0/preparation/storage/value expected a number of at most 1000"
            + " characters, but was a longer one";

    assertThat(report(STANDARD, amount(most))).isEmpty();
    assertThat(report(STANDARD, amount(most + "9"))).isEqualTo("1:120 error " + message + "\n");
    assertThat(throughJackson(STANDARD, amount(most + "9"))).startsWith("limit-exceeded ");
    assertThat(report(STANDARD.withMaxNumberLength(3), amount("1.25")))
        .startsWith("1:120 error limit-exceeded");
  }

  /** The longer they are, the fewer of the exponents leave them short enough to be read. */
  @ParameterizedTest
  @CsvSource({"985, 20", "990, 20", "993, 18", "994, 12", "995, 7", "996, 6", "998, 2", "999, 2"})
  void thatAreReadCanBeReadAgain(int digits, int expected) {
    int read = 0;
    for (String exponent :
        List.of("", "e1", "e4", "e9", "e-1", "e-7", "e-990", "e-999", "e-1000", "e-1005")) {
      for (String sign : List.of("", "-")) {
        String text = document(",\"x\":" + sign + "9".repeat(digits) + exponent);
        Optional<KnowledgeBase> base = DisseJson.standard().tryRead(text).value();
        if (base.isPresent()) {
          read++;
          String again = DisseJson.standard().toText(base.get());
          assertThat(DisseJson.standard().tryRead(again).value()).isEqualTo(base);
        }
      }
    }
    assertThat(read).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.0", "1e0", "2147483648", "-2147483649", "9999999999999999999999", "0.5"})
  void ofFieldsForWholeOnesAreWholeAndOf32Bits(String written) throws IOException {
    String text =
        document(
            ",\"trials\":[{\"id\":\"r\",\"title\":\"R\",\"status\":\"unknown\",\"enrollment\":"
                + written
                + "}]");
    String message =
        "wrong-type /trials/0/enrollment expected a whole number of 32 bits, but was '"
            + written
            + "'";

    assertThat(report(STANDARD, text)).isEqualTo("1:101 error " + message + "\n");
    assertThat(throughJackson(STANDARD, text)).isEqualTo(message);
  }
}
