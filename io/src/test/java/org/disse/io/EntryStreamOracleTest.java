package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.Streamed.CELL;
import static org.disse.io.Streamed.HEADER;
import static org.disse.io.Streamed.NOT_RUN;
import static org.disse.io.Streamed.bytes;
import static org.disse.io.Streamed.lines;
import static org.disse.io.Streamed.read;
import static org.disse.io.Streamed.texts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.disse.check.Finding;
import org.disse.check.FindingGroup;
import org.disse.io.catalog.Catalog;
import org.disse.io.testing.Json;
import org.disse.io.testing.RandomDocuments;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stream says what reading the same text as a whole says. */
class EntryStreamOracleTest {
  private static String withoutCount(String finding) {
    return finding.replaceFirst(" \\(so do .*", "");
  }

  private static KnowledgeBase random(long seed) {
    return DisseJson.strict().read(Json.compact(RandomDocuments.document(new Random(seed), 6)));
  }

  /** Cuts lines, turns letters, doubles lines, mixes their order. */
  private static String spoilt(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
    List<String> body = lines.subList(1, lines.size());
    if (random.nextBoolean()) {
      Collections.shuffle(body, random);
    }
    for (int i = 0; i < body.size(); i++) {
      String line = body.get(i);
      int at = random.nextInt(line.length());
      switch (random.nextInt(14)) {
        case 0 -> body.set(i, line.substring(0, at));
        case 1 -> body.set(i, line.replaceFirst("\"id\":\"", "\"id\":\"-"));
        case 2 -> body.set(i, line.replaceFirst("\"label\"", "\"lable\""));
        case 3 -> body.set(i, line.substring(0, at) + "€" + line.substring(at));
        case 4 -> body.set(i, line.replace("}", ",\"x\":null}"));
        case 5 -> body.set(i, body.get(random.nextInt(body.size())));
        default -> {
          // As it is.
        }
      }
    }
    return String.join(random.nextBoolean() ? "\n" : "\r\n\n", lines);
  }

  /**
   * The same findings at the same places. Left out of the comparison is what a stream leaves out:
   * experiments of studies and hierarchies; and of references that wait for one id, all but the
   * first.
   */
  @Tag("long")
  @ParameterizedTest
  @EnumSource(Preset.class)
  void ofSpoiltTexts(Preset preset) {
    compare(preset, 0, 150);
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void ofAFewSpoiltTexts(Preset preset) {
    compare(preset, 1000, 1004);
  }

  private void compare(Preset preset, int first, int end) {
    DisseJson whole = DisseJson.of(ReadOptions.of(preset).withMaxFindings(1_000_000)).ndjson();
    int faulty = 0;
    int read = 0;
    for (int seed = first; seed < end; seed++) {
      Random random = new Random(seed);
      KnowledgeBase base = random(seed);
      String text = spoilt(DisseJson.strict().ndjson().toText(base), random);
      ReadResult<KnowledgeBase> expected = whole.tryRead(text.getBytes(StandardCharsets.UTF_8));
      StreamOptions options = StreamOptions.of(preset).withSamples(100_000);
      Streamed actual = read(bytes(text), options);

      Set<String> inWhole = new HashSet<>(texts(comparable(expected.report().findings())));
      assertThat(
              texts(actual.findings()).stream()
                  .map(EntryStreamOracleTest::withoutCount)
                  .filter(finding -> !inWhole.contains(finding))
                  .toList())
          .as("seed %d", seed)
          .isEmpty();
      assertThat(counts(actual.summary().report().groups(0)))
          .as("seed %d", seed)
          .isEqualTo(counts(comparableGroups(expected)));
      faulty += expected.report().isValid() ? 0 : 1;
      if (preset == Preset.LENIENT && expected.value().isPresent()) {
        read++;
        assertThat(actual.entries())
            .containsExactlyInAnyOrderElementsOf(expected.value().get().entries());
      }
    }
    assertThat(faulty).isGreaterThan((end - first) / 2);
    assertThat(read).isEqualTo(preset == Preset.LENIENT ? end - first : 0);
  }

  private List<Finding> comparable(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !finding.code().equals("dangling-reference"))
        .filter(finding -> !finding.code().equals("hierarchy-cycle"))
        .toList();
  }

  private List<FindingGroup> comparableGroups(ReadResult<KnowledgeBase> result) {
    return new org.disse.check.Report(comparable(result.report().findings())).groups(0);
  }

  private List<String> counts(List<FindingGroup> groups) {
    return groups.stream()
        .filter(group -> !group.code().equals(NOT_RUN))
        .map(group -> group.severity() + " " + group.code() + " " + group.count())
        .sorted()
        .toList();
  }

  @Test
  void ofGoodTexts() {
    for (KnowledgeBase base : List.of(Catalog.load(), random(7))) {
      Streamed streamed = read(DisseJson.strict().ndjson().toText(base), Preset.STRICT);

      assertThat(streamed.entries()).isEqualTo(base.entries());
      assertThat(streamed.summary().entries()).isEqualTo(base.entries().size());
      assertThat(streamed.summary().isWhole()).isTrue();
      assertThat(streamed.summary().leftOut()).isZero();
      assertThat(streamed.summary().report().isValid()).isTrue();
    }
  }

  @Tag("long")
  @Test
  void withAnyNumberOfThreadsAndAnyPiecesOfTheInput() throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (int i = 0; i < 20_000; i++) {
      String id = i % 100 == 7 ? "b" + (i - 1) : "b" + i;
      text.append(CELL.replace("\"b\"", "\"" + id + "\"").replace("}", i % 50 == 3 ? "" : "}"));
      text.append('\n');
    }
    Streamed expected = read(text.toString(), Preset.LENIENT);
    assertThat(expected.entries()).hasSize(20_000 - 400 - 200);

    for (int threads : new int[] {2, 3}) {
      Streamed actual =
          read(bytes(text.toString()), StreamOptions.of(Preset.LENIENT).withThreads(threads));
      assertThat(actual).isEqualTo(expected);
    }
    InputStream small =
        new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)) {
          private int turn;

          @Override
          public synchronized int available() {
            return turn % 3 == 0 ? 0 : 1;
          }

          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(1 + turn++ % 4000, length));
          }
        };
    assertThat(read(small, StreamOptions.of(Preset.LENIENT))).isEqualTo(expected);
  }
}
