package org.disse.io.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.entry.Entry;
import org.disse.io.EntryJson;
import org.disse.io.EntryStream;
import org.disse.io.Form;
import org.disse.io.Preset;
import org.disse.io.ReadResult;
import org.disse.io.StreamOptions;
import org.disse.io.StreamSummary;
import org.disse.io.testing.EntryPoint;
import org.disse.source.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input comes to its documented end where entries come one by one, too. */
class HostileEntriesTest {
  private static final String ENTRY = "\"entry\":\"cell\",";

  /** What comes to another end in a stream than in a whole, and why. */
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "an entry too many", "a stream has as many as it likes",
          "a byte too long", "a stream is as long as it likes",
          "two headers", "a stream counts each line that gave no entry");

  private static Stream<HostileInput> lines() {
    return HostileInputTest.inputs().filter(input -> input.json().form() == Form.NDJSON);
  }

  static Stream<HostileInput> streams() {
    return lines().filter(input -> !OTHERWISE.containsKey(input.name()));
  }

  @ParameterizedTest
  @MethodSource("streams")
  void ofAStream(HostileInput input) {
    told(input, new ByteArrayInputStream(input.bytes()), 1);
  }

  @ParameterizedTest
  @MethodSource("streams")
  void ofAStreamInPiecesReadByThreads(HostileInput input) {
    // A byte at a time, megabytes take long and tell no more.
    InputStream source =
        input.bytes().length < 200_000
            ? EntryPoint.oneByteAtATime(input.bytes())
            : new ByteArrayInputStream(input.bytes());
    told(input, source, 3);
  }

  private static void told(HostileInput input, InputStream source, int threads) {
    List<Finding> findings = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    StreamOptions options =
        StreamOptions.of(input.json().options()).withThreads(threads).withFindings(findings::add);
    try (EntryStream stream = EntryStream.of(source, options)) {
      stream.entries().forEach(entries::add);
      StreamSummary summary = stream.summary();
      boolean isRead =
          stream.header().value().isPresent()
              && (input.json().options().preset() == Preset.LENIENT || summary.report().isValid());

      assertTold(input, findings);
      assertThat(isRead).isEqualTo(input.outcome().read());
      if (isRead) {
        assertThat(summary.leftOut()).isEqualTo(input.outcome().leftOut());
        assertThat(entries).isEqualTo(input.json().tryRead(input.bytes()).orThrow().entries());
      }
    }
  }

  private static void assertTold(HostileInput input, List<Finding> findings) {
    List<Finding> found =
        findings.stream()
            .filter(finding -> !finding.code().equals(FindingCode.CHECKS_NOT_RUN.id()))
            .toList();
    assertThat(input.outcome().isOf(found))
        .as(() -> "expected " + input.outcome().codes() + ", but was " + found)
        .isTrue();
  }

  /** An entry that stands alone on a line behind the header, without that it is a cell. */
  private static Optional<String> entry(HostileInput input) {
    String text = new String(input.bytes(), UTF_8);
    return Optional.of(text)
        .filter(whole -> Arrays.equals(whole.getBytes(UTF_8), input.bytes()))
        .filter(whole -> whole.startsWith(HostileInput.HEADER + "{" + ENTRY))
        .map(whole -> whole.substring(HostileInput.HEADER.length()))
        .filter(line -> line.indexOf('\n') == line.length() - 1)
        .map(line -> line.replaceFirst(ENTRY, ""));
  }

  static Stream<HostileInput> entries() {
    return lines().filter(input -> entry(input).isPresent());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void ofAnEntryAlone(HostileInput input) {
    EntryJson<Cell> cells = input.json().entries(Cell.class);
    String text = entry(input).orElseThrow();

    ReadResult<Cell> result = cells.tryRead(text);

    assertTold(input, result.report().findings());
    assertThat(result.value().isPresent())
        .isEqualTo(input.outcome().read() && input.outcome().leftOut() == 0);
    assertThat(cells.tryRead(text.getBytes(UTF_8))).isEqualTo(result);
  }

  @Test
  void areMany() {
    List<HostileInput> all = lines().toList();

    assertThat(all).extracting(HostileInput::name).containsAll(OTHERWISE.keySet());
    assertThat(all).hasSizeGreaterThan(250);
    assertThat(all.stream().map(HostileInput::number).distinct()).hasSizeGreaterThan(10);
    assertThat(all.stream().filter(input -> entry(input).isPresent())).hasSizeGreaterThan(50);
  }
}
