package org.disse.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disse.check.Checks;
import org.disse.check.Finding;
import org.disse.io.testing.EntryPoints;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is too much is refused. */
class LimitsTest {
  static final ReadOptions STANDARD = ReadOptions.of(Preset.STANDARD);

  static String document(String more) {
    return "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\"" + more + "}";
  }

  static String report(ReadOptions options, String text) {
    return EntryPoints.read(DisseJson.of(options), text).report().findings().stream()
        .filter(Finding::isError)
        .map(finding -> finding + "\n")
        .collect(Collectors.joining());
  }

  static String throughJackson(ReadOptions options, String text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      return DisseJson.of(options).tryRead(parser).report().findings().stream()
          .filter(Finding::isError)
          .map(finding -> finding.code() + " " + finding.pointer() + " " + finding.message())
          .collect(Collectors.joining("\n"));
    }
  }

  private static String repeat(int count, IntFunction<String> piece) {
    return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining(","));
  }

  @Nested
  class Depth {
    private String nested(int levels) {
      // The document itself is the first level.
      return document(",\"x\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1));
    }

    @Test
    void of64IsRead() {
      KnowledgeBase base = DisseJson.standard().read(nested(64));

      assertThat(DisseJson.standard().read(DisseJson.standard().toBytes(base))).isEqualTo(base);
    }

    @Test
    void of65IsRefused() throws IOException {
      String message = "expected at most 64 levels of nesting, but was more";

      assertThat(report(STANDARD, nested(65)))
          .isEqualTo("1:104 error limit-exceeded /x" + "/0".repeat(63) + " " + message + "\n");
      assertThat(throughJackson(STANDARD, nested(65)))
          .isEqualTo("limit-exceeded /x" + "/0".repeat(63) + " " + message);
    }

    @Test
    void mayBeSetLower() {
      assertThat(report(STANDARD.withMaxDepth(1), document(""))).isEmpty();
      assertThat(report(STANDARD.withMaxDepth(1), document(",\"x\":[]")))
          .isEqualTo(
              "1:41 error limit-exceeded /x expected at most 1 levels of nesting, but was more\n");
    }
  }

  @Nested
  class Strings {
    private final ReadOptions ten = STANDARD.withMaxStringBytes(10);

    @Test
    void overTheLimitAreRefusedWhereverTheyStand() {
      String message = " expected a string of at most 10 bytes, but was a longer one\n";

      assertThat(report(ten, document(",\"x\":\"0123456789\""))).isEmpty();
      assertThat(report(ten, document(",\"x\":\"01234567890\"")))
          .isEqualTo("1:41 error limit-exceeded /x" + message);
      assertThat(report(ten, document(",\"x\":\"0123456γ9\""))).isEqualTo("");
      assertThat(report(ten, document(",\"x\":\"01234567γ9\"")))
          .isEqualTo("1:41 error limit-exceeded /x" + message);
      assertThat(report(ten, document(",\"x\":\"\\u0041\\u0041\"")))
          .isEqualTo("1:41 error limit-exceeded /x" + message);
      assertThat(report(ten, document(",\"license\":\"01234567890\"")))
          .isEqualTo("1:47 error limit-exceeded /license" + message);
      assertThat(report(ten, document(",\"01234567890\":1")))
          .isEqualTo("1:37 error limit-exceeded /01234567890" + message);
    }

    @Test
    void overTheLimitAreRefusedThroughJacksonCore() throws IOException {
      assertThat(throughJackson(ten, document(",\"x\":\"01234567890\"")))
          .isEqualTo(
              "limit-exceeded /x expected a string of at most 10 bytes, but was a longer one");
    }

    @Test
    void ofAMebibyteAreRead() {
      String text = "é\"".repeat((1 << 20) / 8) + "\uD83E\uDDEC\n";
      KnowledgeBase base = KnowledgeBase.builder().id("a").title("A").description(text).build();

      byte[] bytes = DisseJson.strict().toBytes(base);

      assertThat(DisseJson.strict().read(bytes).description()).contains(text);
    }
  }

  @Nested
  class Length {
    @Test
    void isCountedExactly() throws IOException {
      String text = document("");
      for (String spaced : List.of(text, text + " ".repeat(100_000))) {
        ReadOptions exact = STANDARD.withMaxBytes(spaced.length());
        ReadOptions less = STANDARD.withMaxBytes(spaced.length() - 1);

        assertThat(report(exact, spaced)).isEmpty();
        assertThat(report(less, spaced))
            .isEqualTo(
                "1:1 error limit-exceeded \"\" expected a document of at most "
                    + (spaced.length() - 1)
                    + " bytes, but was a longer one\n");
      }
    }

    @Test
    void ofAnEndlessStreamIsNotReadToItsEnd() throws IOException {
      InputStream endless =
          new InputStream() {
            @Override
            public int read() {
              return ' ';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
              Arrays.fill(target, offset, offset + length, (byte) ' ');
              return length;
            }
          };

      assertThat(DisseJson.of(STANDARD.withMaxBytes(1000)).tryRead(endless).report())
          .hasToString(
              "1:1 error limit-exceeded \"\" expected a document of at most 1000 bytes, but was a"
                  + " longer one\n");
    }
  }

  @Nested
  class Findings {
    @Test
    void areReportedUpToTheLimit() {
      ReadOptions three = STANDARD.withMaxFindings(3);
      String bad = "{\"id\":\"b\",\"label\":\"B\",\"kind\":\"x\"}";

      assertThat(report(three, document(",\"cells\":[" + repeat(3, i -> bad) + "]")))
          .hasLineCount(3);
      ReadResult<KnowledgeBase> result =
          EntryPoints.read(
              DisseJson.of(three), document(",\"cells\":[" + repeat(9, i -> bad) + "]"));
      assertThat(result.report().findings()).hasSize(4);
      assertThat(result.report().findings().get(3).toString())
          .isEqualTo(
              "1:177 error limit-exceeded /cells/3/kind expected at most 3 findings, but was more");
      assertThat(result.value()).isEmpty();
    }

    @Test
    void ofBadReferencesAreReportedUpToTheLimitToo() {
      DisseJson three = DisseJson.of(ReadOptions.of(Preset.LENIENT).withMaxFindings(3));
      String cells =
          repeat(
              9,
              i ->
                  "{\"id\":\"b" + i + "\",\"label\":\"B\",\"kind\":\"other\",\"parents\":[\"c\"]}");

      ReadResult<KnowledgeBase> result = three.tryRead(document(",\"cells\":[" + cells + "]"));

      assertThat(result.report().findings())
          .extracting(Finding::pointer)
          .containsExactly(
              "/cells/0/parents/0",
              "/cells/1/parents/0",
              "/cells/2/parents/0",
              "/cells/3/parents/0");
      assertThat(result.report().findings().get(3).message())
          .isEqualTo("expected at most 3 findings, but was more");
      assertThat(result.value()).isEmpty();
    }
  }

  @Nested
  class Options {
    @Test
    void areChecked() {
      assertThatThrownBy(() -> STANDARD.withMaxBytes(0))
          .hasMessage("expected maxBytes from 1 to 1073741824, but was '0'");
      assertThatThrownBy(() -> STANDARD.withMaxBytes((1 << 30) + 1))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> STANDARD.withMaxDepth(65))
          .hasMessage("expected maxDepth from 1 to 64, but was '65'");
      assertThatThrownBy(() -> STANDARD.withMaxDepth(0))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> STANDARD.withMaxFindings(0))
          .hasMessage("expected maxFindings from 1 to 2147483647, but was '0'");
      assertThatThrownBy(() -> STANDARD.withMaxStringBytes(0))
          .hasMessage("expected maxStringBytes from 1 to 2147483647, but was '0'");
      assertThatThrownBy(() -> STANDARD.withMaxNumberLength(0))
          .hasMessage("expected maxNumberLength from 1 to 2147483647, but was '0'");
      assertThatThrownBy(() -> STANDARD.withMaxEntries(0))
          .hasMessage("expected maxEntries from 1 to 2147483647, but was '0'");
    }

    @Test
    void areWhatTheyWereSetTo() {
      ReadOptions options =
          STANDARD
              .withMaxBytes(1)
              .withMaxDepth(2)
              .withMaxStringBytes(3)
              .withMaxNumberLength(4)
              .withMaxFindings(5)
              .withMaxEntries(6);

      assertThat(options)
          .isEqualTo(new ReadOptions(Preset.STANDARD, 1, 2, 3, 4, 6, 5, Checks.none()));
      assertThat(DisseJson.of(options).options()).isEqualTo(options);
    }
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    boolean[] closed = {false};
    try (InputStream stream =
        new ByteArrayInputStream(document("").getBytes(UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        }) {
      DisseJson.strict().read(stream);

      assertThat(closed[0]).isFalse();
    }
  }
}
