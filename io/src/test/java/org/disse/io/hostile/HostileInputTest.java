package org.disse.io.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.disse.check.Finding;
import org.disse.io.DisseJson;
import org.disse.io.Form;
import org.disse.io.ReadResult;
import org.disse.io.hostile.HostileInput.Outcome;
import org.disse.io.testing.EntryPoint;
import org.disse.io.testing.Json;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the 24 classes of bad input comes to its documented end, whichever way it comes in. */
class HostileInputTest {
  /** Against a hang only: what cost is fair is held by CostTest. */
  private static final Duration AT_MOST = Duration.ofSeconds(60);

  private static final int LARGE = 50_000;

  /** What is left of a payload in a message, with all that is ours around it. */
  private static final int LONGEST_MESSAGE = 400;

  /** Classes that are not about a text to be read, and where they are tested. */
  private static final Map<Integer, String> ELSEWHERE =
      Map.of(
          19, "AtomicFileTest, WritingTest: an interrupted write",
          20, "here, ReadingTest, WritingTest: threads, and files replaced while they are read",
          21, "here, ReadingTest: a source that fails",
          23, "ForkedTest: locale, time zone and default charset",
          24, "here, RoundTripTest: what was read is written and read again");

  static Stream<HostileInput> inputs() {
    return Stream.of(
            HostileJson.all(), HostileText.all(), HostileDocuments.all(), HostileLines.all())
        .flatMap(List::stream);
  }

  static Stream<Arguments> inputsAndEntryPoints() {
    return inputs()
        .flatMap(
            input ->
                Stream.of(EntryPoint.values())
                    .filter(way -> way.takes(input.bytes(), input.json().form()))
                    .filter(way -> !isHost(way) || input.onHost().isPresent())
                    .map(way -> Arguments.of(input, way)));
  }

  private static boolean isHost(EntryPoint way) {
    return way == EntryPoint.PARSER_OF_A_HOST;
  }

  @Test
  void areAllThere() {
    Set<Integer> numbers = new TreeSet<>(ELSEWHERE.keySet());
    inputs().forEach(input -> numbers.add(input.number()));

    assertThat(numbers).hasSize(24).allMatch(number -> number >= 1 && number <= 24);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("inputsAndEntryPoints")
  void endAsDocumented(HostileInput input, EntryPoint way) throws IOException {
    Outcome expected = isHost(way) ? input.onHost().orElseThrow() : input.outcome();

    // A thread for each of the large ones, which alone may take long.
    ReadResult<KnowledgeBase> result =
        input.bytes().length < LARGE
            ? way.read(input.json(), input.bytes())
            : assertTimeoutPreemptively(AT_MOST, () -> way.read(input.json(), input.bytes()));

    assertThat(expected.isOf(result.report().findings()))
        .as(() -> "expected " + expected.codes() + ", but was " + result.report())
        .isTrue();
    assertThat(result.value().isPresent()).isEqualTo(expected.read());
    assertThat(result.leftOut()).isEqualTo(expected.leftOut());
    int lines = new String(input.bytes(), UTF_8).split("\n", -1).length;
    result.report().findings().forEach(finding -> judge(finding, lines, way));
    if (result.value().isPresent() && (way == EntryPoint.BYTES || isHost(way))) {
      judge(result.orThrow(), input.json());
    }
  }

  /** Class 22: a finding is placed, short, and speaks to no terminal. */
  private static void judge(Finding finding, int lines, EntryPoint way) {
    assertThat(finding.message()).hasSizeLessThan(LONGEST_MESSAGE);
    // Not by AssertJ, which makes an object of each of some millions of characters.
    String shown = finding.toString();
    boolean isSafe =
        shown
            .codePoints()
            .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    assertThat(isSafe).as(() -> Text.printable(shown)).isTrue();
    if (!isHost(way)) {
      assertThat(finding.location().orElseThrow().line()).isBetween(1, lines);
      assertThat(finding.location().orElseThrow().column()).isPositive();
    }
  }

  /** Class 24: what was read is written, is JSON without a mark, and is read again. */
  private static void judge(KnowledgeBase base, DisseJson json) {
    byte[] written = json.toBytes(base);
    assertThat(written[0]).isEqualTo((byte) '{');
    if (json.form() == Form.DOCUMENT) {
      assertThat(Json.parse(new String(written, UTF_8))).isInstanceOf(Json.Obj.class);
    }
    ReadResult<KnowledgeBase> again = json.tryRead(written);
    if (again.value().isPresent()) {
      assertThat(again.orThrow()).isEqualTo(base);
      assertThat(json.toBytes(again.orThrow())).isEqualTo(written);
    } else {
      // Laid out it is longer than this reader takes.
      assertThat(again.report().counts()).containsOnlyKeys("limit-exceeded");
    }
  }

  // ---- class 16

  @Test
  void namesOfClassesLoadNone() throws IOException {
    String example =
        Files.readString(Path.of("src/main/resources/org/disse/io/schema/example.json"));
    String name = Canary.class.getName();
    for (String key : List.of("@class", "@type", "$type", "class", "type", "entry")) {
      String text = Json.compact(withClass(Json.parse(example), key, name));
      for (EntryPoint way : EntryPoint.values()) {
        assertThat(way.read(DisseJson.standard(), text.getBytes(UTF_8)).report().findings())
            .isNotEmpty();
        DisseJson lenient = DisseJson.lenient();
        way.read(lenient, text.getBytes(UTF_8)).value().ifPresent(lenient::toBytes);
      }
    }

    assertThat(System.getProperty(Canary.SONG)).isNull();
    Canary.wake();
    assertThat(System.clearProperty(Canary.SONG)).isEqualTo("sung");
  }

  /** The same with a further field in every object, or another value where it has that field. */
  private static Object withClass(Object value, String key, String name) {
    if (value instanceof Json.Obj object) {
      Json.Obj copy = Json.Obj.of();
      if (!object.has(key)) {
        copy.with(key, name);
      }
      for (Json.Member member : object.members()) {
        boolean isIt = member.name().equals(key);
        copy.with(member.name(), isIt ? name : withClass(member.value(), key, name));
      }
      return copy;
    }
    if (value instanceof Json.Arr array) {
      Json.Arr copy = Json.Arr.of();
      array.items().forEach(item -> copy.items().add(withClass(item, key, name)));
      return copy;
    }
    return value;
  }

  // ---- class 20

  @ParameterizedTest
  @EnumSource
  void areReadByThreadsThatShareAReader(EntryPoint way) {
    DisseJson shared = DisseJson.lenient();
    List<byte[]> texts =
        Stream.of(HostileInput.GOOD, HostileInput.START + ",\"x\":[1,2]}", "{", "[]", "{}", "\"")
            .map(text -> text.getBytes(UTF_8))
            .toList();
    List<String> alone = texts.stream().map(text -> told(shared, way, text)).toList();

    List<String> together =
        Stream.iterate(0, i -> i + 1)
            .limit(600)
            .parallel()
            .map(i -> told(shared, way, texts.get(i % texts.size())))
            .toList();

    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i)).isEqualTo(alone.get(i % alone.size()));
    }
  }

  private static String told(DisseJson json, EntryPoint way, byte[] bytes) {
    try {
      ReadResult<KnowledgeBase> result = way.read(json, bytes);
      return result.report() + result.value().map(json::toText).orElse("nothing");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  // ---- class 21

  @Test
  void passTheErrorOfTheirSourceThrough() throws IOException {
    IOException error = new IOException("gone");
    for (int length : List.of(0, 1, 20, HostileInput.GOOD.length())) {
      byte[] head = HostileInput.GOOD.substring(0, length).getBytes(UTF_8);

      assertThat(catchThrowable(() -> DisseJson.strict().tryRead(failing(head, error))))
          .isSameAs(error);
      assertThat(catchThrowable(() -> DisseJson.strict().ndjson().read(failing(head, error))))
          .isSameAs(error);
      InputStreamReader reader = new InputStreamReader(failing(head, error), UTF_8);
      assertThat(catchThrowable(() -> DisseJson.lenient().tryRead(reader))).isSameAs(error);
      // A parser looks at the first bytes before anyone else; what is behind is the host's.
      if (length == 20) {
        try (JsonParser parser = new JsonFactory().createParser(failing(head, error))) {
          assertThat(catchThrowable(() -> DisseJson.standard().tryRead(parser))).isSameAs(error);
        }
      }
    }
  }

  private static InputStream failing(byte[] head, IOException error) {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw error;
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            throw error;
          }
        };
    return new SequenceInputStream(new ByteArrayInputStream(head), broken);
  }
}
