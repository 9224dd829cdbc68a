package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.NdjsonTest.LENIENT;
import static org.disse.io.NdjsonTest.STRICT;
import static org.disse.io.NdjsonTest.report;
import static org.disse.io.Streamed.CELL;
import static org.disse.io.Streamed.HEADER;
import static org.disse.io.Streamed.lines;

import org.disse.io.testing.EntryPoints;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** The first line of NDJSON, and no other, is the header. */
class NdjsonHeaderTest {
  @Test
  void isMissed() {
    assertThat(report(LENIENT, CELL))
        .isEqualTo(
            "1:1 error misplaced-header \"\" expected the header in the first line, but was the"
                + " entry 'cell'\n");
    assertThat(EntryPoints.read(LENIENT, lines(CELL)).value()).isEmpty();
    assertThat(EntryPoints.read(LENIENT, "").report())
        .hasToString(
            "1:1 error misplaced-header \"\" expected the header in the first line, but was the end"
                + " of the input\n");
    assertThat(EntryPoints.read(LENIENT, "\n \n").report())
        .hasToString(
            "3:1 error misplaced-header \"\" expected the header in the first line, but was the end"
                + " of the input\n");
  }

  @Test
  void isFoundLateOnce() {
    ReadResult<KnowledgeBase> result = EntryPoints.read(LENIENT, lines(CELL, HEADER));

    assertThat(result.report())
        .hasToString(
            "2:1 error misplaced-header \"\" expected one header, in the first line, but was a"
                + " header here\n");
    assertThat(result.value()).isEmpty();
  }

  @Test
  void isFoundDoubledOnce() {
    assertThat(report(STRICT, HEADER, CELL, HEADER))
        .isEqualTo(
            "3:1 error misplaced-header \"\" expected one header, in the first line, but was a"
                + " header here\n");
  }

  @Test
  void isBrokenOnce() {
    assertThat(report(LENIENT, HEADER.replace(":\"A\"", ":\" A\""), CELL))
        .isEqualTo(
            "1:50 error invalid-value /title expected text without surrounding white space, but was"
                + " ' A'\n");
    assertThat(report(LENIENT, HEADER.replace("title", "titel"), CELL))
        .isEqualTo(
            "1:42 error misspelt-field /titel expected the field 'title', but was 'titel' (rename it"
                + " to 'title')\n");
    assertThat(report(LENIENT, HEADER.replace("\"entry\":\"header\",", ""), CELL))
        .isEqualTo("1:1 error missing-field \"\" expected a field 'entry' of line, but was none\n");
    assertThat(report(LENIENT, HEADER.replace("header", "Header"), CELL))
        .startsWith("1:10 error invalid-value /entry expected one of header, cause, cell,")
        .endsWith("but was 'Header' (did you mean 'header'?)\n")
        .hasLineCount(1);
    assertThat(report(LENIENT, HEADER + "x", CELL))
        .isEqualTo("1:54 error malformed-json \"\" expected the end of the input, but was 'x'\n");
  }

  @Test
  void holdsNoSection() {
    assertThat(report(DisseJson.standard().ndjson(), HEADER.replace("}", ",\"cells\":[]}")))
        .isEqualTo(
            "1:54 error reserved-field /cells expected a field of header, but was 'cells', which is"
                + " for documents only\n");
  }

  @Test
  void carriesUnknownFieldsOfTheRoot() {
    DisseJson standard = DisseJson.standard();
    String document =
        """
        {
          "$schema": "a",
          "disse": "1.0",
          "id": "a",
          "x": {
            "entry": null
          },
          "title": "A"
        }
        """;

    String line = standard.ndjson().toText(standard.read(document));

    assertThat(line)
        .isEqualTo(
            "{\"entry\":\"header\",\"$schema\":\"a\",\"disse\":\"1.0\",\"id\":\"a\","
                + "\"x\":{\"entry\":null},\"title\":\"A\"}\n");
    assertThat(standard.toText(standard.ndjson().read(line))).isEqualTo(document);
  }

  @Test
  void tellsAVersionThatIsNotOurs() {
    assertThat(report(LENIENT, "", HEADER.replace("1.0", "2.0"), "{\"entry\":\"new\"}", "{"))
        .isEqualTo(
            "2:27 error unsupported-version /disse expected format version 1.x, but was '2.0' (use"
                + " a newer release of Disse)\n");
  }
}
