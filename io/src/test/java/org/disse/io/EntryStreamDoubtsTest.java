package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.Streamed.CELL;
import static org.disse.io.Streamed.HEADER;
import static org.disse.io.Streamed.NOT_RUN;
import static org.disse.io.Streamed.bytes;
import static org.disse.io.Streamed.lines;
import static org.disse.io.Streamed.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.disse.check.Check;
import org.disse.check.Checks;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.Severity;
import org.disse.entry.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A line of a stream is doubted as the same line of a document is. */
class EntryStreamDoubtsTest {
  private static final String ODD = "\"xrefs\":[\"HGNC:1\"]";

  private static String cell(String id, String more) {
    return CELL.replace("\"b\"", "\"" + id + "\"").replace("}", "," + more + "}");
  }

  private static List<String> streamed(ReadOptions options, String text) {
    return read(bytes(text), StreamOptions.of(options)).findings().stream()
        .filter(finding -> !finding.code().equals(NOT_RUN))
        .map(Finding::toString)
        .toList();
  }

  private static List<String> whole(ReadOptions options, String text) {
    return DisseJson.of(options)
        .ndjson()
        .tryRead(text.getBytes(StandardCharsets.UTF_8))
        .report()
        .findings()
        .stream()
        .map(Finding::toString)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void aloneBesideAWarningAndBesideAnError(Preset preset) {
    String text =
        lines(
            HEADER,
            cell("alone", ODD),
            cell("before", ODD + ",\"x\":1"),
            cell("behind", "\"x\":1," + ODD),
            cell("broken", "\"parents\":5," + ODD),
            cell("unknown-kind", ODD).replace("other", "otter"));
    ReadOptions options = ReadOptions.of(preset).withChecks(Checks.ofSingleEntries());

    assertThat(streamed(options, text)).isEqualTo(whole(options, text));
  }

  @Test
  void besideAWarning() {
    String odd = cell("b", ODD + ",\"x\":1");
    ReadOptions doubting = ReadOptions.of(Preset.STANDARD).withChecks(Checks.meaning());

    assertThat(streamed(doubting, lines(HEADER, odd)))
        .hasSize(2)
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .startsWith(
                        "2:" + (odd.indexOf("\"HGNC") + 1) + " warning unexpected-prefix /xrefs/0"),
            one ->
                assertThat(one)
                    .startsWith("2:" + (odd.indexOf("\"x\"") + 1) + " warning unknown-field /x"));
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void byAnErrorOfACheckWhateverElseIsWrong(Preset preset) {
    Check never =
        (base, findings) ->
            base.entries()
                .forEach(
                    entry ->
                        findings.accept(
                            Finding.of(
                                    FindingCode.INVALID_VALUE,
                                    base.pointerTo(entry) + "/label",
                                    "expected no cell")
                                .entry(entry.id())
                                .build()));
    ReadOptions options = ReadOptions.of(preset).withChecks(Checks.none().and(never));
    String text = lines(HEADER, cell("c", "\"x\":1"));

    assertThat(streamed(options, text)).isEqualTo(whole(options, text)).hasSize(2);
  }

  @Test
  void atItsStartWhereTheDoubtIsAboutTheDocument() {
    Check aboutTheDocument =
        (base, findings) -> {
          for (String pointer : List.of("", "/title", "/cells", "/description")) {
            findings.accept(doubt(pointer).build());
          }
          findings.accept(doubt("/title").entry(EntryId.of("b")).build());
        };
    ReadOptions options =
        ReadOptions.of(Preset.STRICT).withChecks(Checks.none().and(aboutTheDocument));

    assertThat(streamed(options, lines(HEADER, CELL)))
        .hasSize(5)
        .allSatisfy(one -> assertThat(one).startsWith("2:1 warning unexpected-prefix \"\" odd"));
  }

  private static Finding.Builder doubt(String pointer) {
    return Finding.of(FindingCode.UNEXPECTED_PREFIX, pointer, "odd").severity(Severity.WARNING);
  }

  @Test
  void asMuchAsThereIsRoomForPointers() {
    String name = "n".repeat(1 << 19);
    String twice = "{\"y\":1" + ",\"y\":2".repeat(20) + "}";
    String text = lines(HEADER, cell("b", "\"x\":{\"" + name + "\":" + twice + "}"));
    ReadOptions options = ReadOptions.of(Preset.STANDARD);

    assertThat(streamed(options, text))
        .hasSize(10)
        .isEqualTo(whole(options, text))
        .last()
        .asString()
        .contains("limit-exceeded");
  }
}
