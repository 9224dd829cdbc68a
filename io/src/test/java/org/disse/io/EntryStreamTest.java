package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disse.io.Streamed.CELL;
import static org.disse.io.Streamed.HEADER;
import static org.disse.io.Streamed.NOT_RUN;
import static org.disse.io.Streamed.bytes;
import static org.disse.io.Streamed.lines;
import static org.disse.io.Streamed.read;
import static org.disse.io.Streamed.texts;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.disse.check.Finding;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream from its header to its end, and what it holds in memory. */
class EntryStreamTest {
  private static EntryStream open(String text, StreamOptions options) {
    return EntryStream.of(bytes(text), options);
  }

  @Nested
  class TheHeader {
    @Test
    void comesFirst() {
      try (EntryStream stream = open(lines("", HEADER, CELL), StreamOptions.of(Preset.STRICT))) {
        assertThat(stream.header().orThrow().title()).isEqualTo("A");
        assertThat(stream.summary().entries()).isZero();
        assertThat(stream.lines()).hasSize(1);
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "\n \n",
          CELL,
          CELL + "\n" + HEADER,
          HEADER + "\n" + CELL + "\n" + HEADER,
          "{\"entry\":\"header\"}\n" + CELL,
          "{\"entri\":\"header\"}\n" + CELL,
          "\n{\"entry\":\"header\",\"disse\":\"2.0\",\"x\":1}\n{",
          "{\n" + CELL
        })
    void isWrongInTheSameWayAsInAWholeDocument(String text) {
      ReadResult<KnowledgeBase> expected = DisseJson.strict().ndjson().tryRead(text);
      try (EntryStream stream = open(text, StreamOptions.of(Preset.STRICT))) {
        ReadResult<KnowledgeBase> header = stream.header();

        assertThat(texts(read(text, Preset.STRICT).findings()))
            .isEqualTo(texts(expected.report().findings()));
        boolean isDoubled = text.startsWith(HEADER);
        assertThat(header.value().isPresent()).isEqualTo(isDoubled);
        assertThat(header.report().isValid()).isEqualTo(isDoubled);
      }
    }

    @Test
    void ofUtf16IsRefused() {
      byte[] text = HEADER.getBytes(StandardCharsets.UTF_16LE);

      Streamed streamed = read(new ByteArrayInputStream(text), StreamOptions.of(Preset.LENIENT));

      assertThat(texts(streamed.findings()))
          .containsExactly(
              "1:1 error malformed-text \"\" expected UTF-8, but was UTF-16 or UTF-32");
    }

    @Test
    void mayFollowAByteOrderMark() {
      assertThat(read("\uFEFF" + lines(HEADER, CELL), Preset.STRICT).entries()).hasSize(1);
    }
  }

  @Nested
  class Memory {
    @Test
    void holdsNoLineLongerThanAllowed() {
      String longLine = CELL.replace("\"B\"", "\"" + "B".repeat(5000) + "\"");
      String text = lines(HEADER, longLine, CELL);
      for (int limit : new int[] {100, 1000, 4000}) {
        Streamed streamed =
            read(bytes(text), StreamOptions.of(Preset.LENIENT).withMaxLineBytes(limit));

        assertThat(texts(streamed.findings()))
            .containsExactly(
                "2:1 error limit-exceeded \"\" expected a line of at most "
                    + limit
                    + " bytes, but was a longer one");
        assertThat(streamed.entries()).hasSize(1);
      }
    }

    @Test
    void holdsNoLineLongerThanAllowedEvenIfItFillsManyBlocks() {
      String longLine = CELL.replace("\"B\"", "\"" + "B".repeat(900_000) + "\"");
      String text = lines(HEADER, longLine, CELL, longLine.replace("\"b\"", "\"c\""));

      Streamed small =
          read(bytes(text), StreamOptions.of(Preset.LENIENT).withMaxLineBytes(300_000));

      assertThat(texts(small.findings()))
          .hasSize(2)
          .anySatisfy(finding -> assertThat(finding).startsWith("2:1 error limit-exceeded"))
          .anySatisfy(finding -> assertThat(finding).startsWith("4:1 error limit-exceeded"));
      assertThat(small.entries()).hasSize(1);
      assertThat(read(text, Preset.LENIENT).entries()).hasSize(2);
    }

    @Test
    void stopsCheckingWhereTheLimitOfIdsIsAndSaysSo() {
      StringBuilder text = new StringBuilder(HEADER);
      for (int i = 0; i < 10; i++) {
        text.append('\n').append(CELL.replace("\"b\"", "\"b" + i % 5 + "\""));
      }

      Streamed streamed =
          read(bytes(text.toString()), StreamOptions.of(Preset.LENIENT).withMaxIds(3));

      assertThat(streamed.findings().stream().map(Finding::code))
          .containsExactly(
              "checking-stopped", "duplicate-id", "duplicate-id", "duplicate-id", NOT_RUN);
      assertThat(streamed.findings().get(0))
          .hasToString(
              "5:1 info checking-stopped \"\" expected at most 3 ids, but was more: from here on new"
                  + " ids are not compared, and references to them are not checked");
    }

    @Test
    void tellsTheLimitOfReferencesApartFromThatOfIds() {
      StringBuilder text = new StringBuilder(HEADER);
      for (int i = 0; i < 6; i++) {
        String parents = ",\"parents\":[\"to-come" + i + "\"]}";
        text.append('\n');
        text.append(CELL.replace("\"b\"", "\"b" + i % 5 + "\"").replace("}", parents));
      }

      Streamed streamed =
          read(bytes(text.toString()), StreamOptions.of(Preset.LENIENT).withMaxIds(12));

      assertThat(streamed.findings().stream().filter(one -> one.code().startsWith("checking")))
          .singleElement()
          .hasToString(
              "5:1 info checking-stopped \"\" expected at most 3 ids that are referred to before"
                  + " they come, but was more: from here on references to further ones are not"
                  + " checked");
      assertThat(streamed.findings().stream().map(Finding::code)).contains("duplicate-id");
    }

    @Test
    @Timeout(20)
    void findsThePlacesOfManyReferencesInOneGo() {
      StringBuilder parents = new StringBuilder();
      for (int i = 0; i < 100_000; i++) {
        parents.append(i == 0 ? "\"" : ",\"").append("to-come").append(i).append('"');
      }
      String text = lines(HEADER, CELL.replace("}", ",\"parents\":[" + parents + "]}"));

      Streamed streamed = read(bytes(text), StreamOptions.of(Preset.STRICT).withSamples(100_000));

      assertThat(streamed.summary().report().counts())
          .containsEntry("reference-not-checked", 100_000L);
    }

    @Test
    void countsAllFindingsAndKeepsAFew() {
      StringBuilder text = new StringBuilder(HEADER);
      for (int i = 0; i < 5000; i++) {
        text.append('\n').append(CELL.replace("other", "none").replace("\"b\"", "\"b" + i + "\""));
      }

      StreamSummary summary =
          read(bytes(text.toString()), StreamOptions.of(Preset.STRICT).withSamples(3)).summary();

      assertThat(summary.leftOut()).isEqualTo(5000);
      assertThat(summary.report().findings()).hasSize(3);
      assertThat(summary.report().groups(3))
          .singleElement()
          .satisfies(group -> assertThat(group.count()).isEqualTo(5000))
          .satisfies(
              group -> assertThat(group.rest()).isEqualTo("… and 4997 more of invalid-value"));
    }
  }

  @Nested
  class Ending {
    @Test
    void byClosingCancels() {
      StringBuilder text = new StringBuilder(HEADER);
      for (int i = 0; i < 20_000; i++) {
        text.append('\n').append(CELL.replace("\"b\"", "\"b" + i + "\""));
      }
      for (int threads : new int[] {1, 2}) {
        EntryStream stream =
            open(text.toString(), StreamOptions.of(Preset.STRICT).withThreads(threads));
        assertThat(stream.nextBatch()).isPresent();

        stream.close();

        assertThatThrownBy(stream::nextBatch).isInstanceOf(CancellationException.class);
        assertThat(stream.summary().isWhole()).isFalse();
      }
    }

    @Test
    void byAnInterruptCancelsAndKeepsTheInterrupt() {
      try (EntryStream stream = open(lines(HEADER, CELL), StreamOptions.of(Preset.STRICT))) {
        Thread.currentThread().interrupt();

        assertThatThrownBy(stream::nextBatch)
            .isInstanceOf(CancellationException.class)
            .hasMessage("interrupted");

        assertThat(Thread.interrupted()).isTrue();
      }
    }

    @Test
    void tellsTheProgress() {
      String text = lines(HEADER, CELL, "{");
      List<StreamProgress> progress = new ArrayList<>();
      try (EntryStream stream =
          open(text, StreamOptions.of(Preset.LENIENT).withProgress(progress::add))) {
        assertThat(stream.entries()).hasSize(1);
      }
      assertThat(progress).last().isEqualTo(new StreamProgress(text.length(), 1, 2));
    }
  }
}
