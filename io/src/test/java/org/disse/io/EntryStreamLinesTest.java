package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.Streamed.CELL;
import static org.disse.io.Streamed.HEADER;
import static org.disse.io.Streamed.NOT_RUN;
import static org.disse.io.Streamed.bytes;
import static org.disse.io.Streamed.lines;
import static org.disse.io.Streamed.read;
import static org.disse.io.Streamed.texts;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.disse.check.Checks;
import org.disse.entry.Entry;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each line of a stream, by itself and by what it refers to. */
class EntryStreamLinesTest {
  /** Place, code and pointer of each finding. */
  private List<String> told(Streamed streamed) {
    return streamed.findings().stream()
        .filter(finding -> !finding.code().equals(NOT_RUN))
        .map(
            finding ->
                finding.location().orElseThrow()
                    + " "
                    + finding.severity()
                    + " "
                    + finding.code()
                    + " "
                    + finding.pointer())
        .toList();
  }

  @Test
  void isDoubtedAtItsPlace() {
    String odd = CELL.replace("\"b\"", "\"c\"").replace("}", ",\"xrefs\":[\"HGNC:1\"]}");
    ReadOptions doubting = ReadOptions.of(Preset.STRICT).withChecks(Checks.meaning());

    Streamed streamed = read(bytes(lines(HEADER, CELL, odd)), StreamOptions.of(doubting));

    assertThat(told(streamed))
        .containsExactly(
            "3:" + (odd.indexOf("\"HGNC") + 1) + " WARNING unexpected-prefix /xrefs/0");
    assertThat(streamed.entries()).hasSize(2);
  }

  @Test
  void hasItsFindingsInTheOrderOfTheText() {
    Streamed streamed =
        read(
            lines(HEADER, "{\"entry\":\"cell\",\"x\":1,\"id\":\"b\",\"label\":5}"),
            Preset.STANDARD);

    assertThat(told(streamed))
        .containsExactly(
            "2:1 ERROR missing-field ",
            "2:17 WARNING unknown-field /x",
            "2:40 ERROR wrong-type /label");
  }

  @Test
  void isJudgedByTheVersionOfTheHeader() {
    String newer = HEADER.replace("1.0", "1.7").replace("}", ",\"x\":1}");

    Streamed streamed = read(lines(newer, CELL.replace("}", ",\"y\":1}")), Preset.STRICT);

    assertThat(told(streamed))
        .containsExactly(
            "1:" + (newer.indexOf("\"x\"") + 1) + " WARNING unknown-field /x",
            "2:" + (CELL.length() + 1) + " WARNING unknown-field /y");
    assertThat(streamed.entries()).hasSize(1);
  }

  @Test
  void thatCeasesToBeJsonIsToldAsThatAlone() {
    String broken =
        "{\"entry\":\"cell\",\"id\":\"b\",\"label\":5,\"parents\":[\"nowhere\"],\"x\":1";

    Streamed streamed = read(lines(HEADER, broken), Preset.LENIENT);

    assertThat(told(streamed))
        .containsExactly("2:" + (broken.length() + 1) + " ERROR malformed-json /x");
    assertThat(streamed.summary().leftOut()).isOne();
  }

  @Test
  void thatIsRefusedKeepsWhatWasFoundBefore() {
    String deep =
        "{\"entry\":\"cell\",\"id\":\"b\",\"label\":5,\"x\":"
            + "[".repeat(80)
            + "]".repeat(80)
            + "}";

    assertThat(told(read(lines(HEADER, deep), Preset.LENIENT)))
        .extracting(told -> told.replaceFirst("^\\S+ ", "").replaceFirst(" /.*", ""))
        .containsExactly("ERROR wrong-type", "ERROR limit-exceeded");
  }

  @Test
  void hasTheLengthThatItMayHaveAndNoMore() {
    StreamOptions options = StreamOptions.of(Preset.STRICT);
    int longest = Math.max(HEADER.length(), CELL.length());

    assertThat(told(read(bytes(lines(HEADER, CELL)), options.withMaxLineBytes(longest)))).isEmpty();
    assertThat(told(read(bytes(lines(HEADER, CELL)), options.withMaxLineBytes(longest - 1))))
        .containsExactly("1:1 ERROR limit-exceeded ");
  }

  @Test
  void refersForItselfOnly() {
    String refers =
        CELL.replace("}", ",\"parents\":[\"b\"]}").replace("\"id\":\"b\"", "\"id\":\"c\"");

    Streamed streamed =
        read(
            lines(
                HEADER,
                refers.replace("[\"b\"]", "[\"nowhere\"]"),
                CELL,
                refers.replace("\"c\"", "\"d\"")),
            Preset.STRICT);

    assertThat(told(streamed))
        .containsExactly(
            "2:" + (refers.indexOf("[\"b\"]") + 2) + " INFO reference-not-checked /parents/0");
  }

  @Nested
  class References {
    private static String cause(int number) {
      return "{\"entry\":\"cause\",\"id\":\"c" + number + "\",\"label\":\"C\",\"parents\":[\"b\"]}";
    }

    @Test
    void toTheWrongKindAreFoundBeforeAndBehindIt() {
      Streamed streamed = read(lines(HEADER, cause(1), cause(2), CELL, cause(3)), Preset.STRICT);

      String wrong =
          " error wrong-kind /parents/0 expected the id of a cause, but was the cell 'b'";
      assertThat(texts(streamed.findings()))
          .containsExactly("2:51" + wrong + " (so do 1 more before line 4)", "5:51" + wrong);
      assertThat(streamed.summary().report().counts()).containsEntry("wrong-kind", 3L);
    }

    /** Good ones are remembered: so is neither a bad one, nor one that waits. */
    @Test
    void areTakenEachByItselfHoweverManyGoodOnesThereAreOfTheId() {
      List<String> lines = new ArrayList<>(List.of(HEADER));
      String early = CELL.replace("}", ",\"parents\":[\"b\"]}");
      lines.add(early.replace("\"id\":\"b\"", "\"id\":\"early\""));
      lines.add(CELL);
      for (int i = 0; i < 3000; i++) {
        lines.add(early.replace("\"id\":\"b\"", "\"id\":\"d" + i + "\""));
        lines.add(cause(i));
        lines.add(cause(i).replace("\"b\"", "\"later\"").replace("\"c", "\"e"));
      }
      lines.add(cause(0).replace("\"b\"", "\"c1\"").replace("\"c0\"", "\"later\""));

      Streamed streamed = read(lines(lines.toArray(String[]::new)), Preset.LENIENT);

      assertThat(streamed.summary().report().counts())
          .containsEntry("wrong-kind", 3000L)
          .doesNotContainKey("reference-not-checked");
      assertThat(streamed.summary().entries()).isEqualTo(6003);
    }

    @Test
    void outsideOfTheStreamAreCounted() {
      Streamed streamed =
          read(
              bytes(lines(HEADER, cause(1), cause(2), cause(3).replace("\"b\"", "\"d\""))),
              StreamOptions.of(Preset.STRICT).withSamples(1));

      assertThat(texts(streamed.findings()))
          .containsExactly(
              "2:51 info reference-not-checked /parents/0 expected the id of a cause in what was"
                  + " read, but was 'b'");
      assertThat(streamed.summary().report().counts()).containsEntry("reference-not-checked", 3L);
    }
  }

  @Nested
  class SingleLines {
    @Test
    void giveOneResultEachButTheHeader() {
      Iterator<ReadResult<Entry>> results =
          EntryStream.ofLines(
              List.of(HEADER, CELL, "", "{", CELL, "\"\uD800\"", CELL.replace("}", ",\"x\":1}"))
                  .iterator(),
              Preset.STRICT);
      List<ReadResult<Entry>> all = new ArrayList<>();
      results.forEachRemaining(all::add);

      assertThat(all.stream().map(result -> result.value().isPresent()))
          .containsExactly(true, false, true, false, false);
      assertThat(all.get(1).report())
          .hasToString(
              "4:2 error malformed-json \"\" expected a field name, but was the end of the input\n");
      assertThat(all.get(3).report().toString()).startsWith("6:2 error malformed-text");
      assertThat(all.get(4).report().toString()).startsWith("7:53 error unknown-field /x");
    }
  }
}
