package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.Streamed.CELL;
import static org.disse.io.Streamed.HEADER;

import java.util.ArrayList;
import java.util.List;
import org.disse.entry.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What engines may give as a line, good or not. */
class SingleLinesTest {
  private static List<ReadResult<Entry>> read(String... lines) {
    List<ReadResult<Entry>> results = new ArrayList<>();
    EntryStream.ofLines(List.of(lines).iterator(), Preset.STRICT).forEachRemaining(results::add);
    return results;
  }

  @Test
  void areNoneFromNothing() {
    assertThat(read()).isEmpty();
    assertThat(read("", " ", "\t", "\r", "\n", "\r\n", "\uFEFF", HEADER, HEADER + "\r")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s\r", "%s\n", "%s\r\n", "\n%s", "\r%s", "\uFEFF%s"})
  void mayHaveWhiteSpaceAround(String around) {
    assertThat(read(around.formatted(CELL)))
        .singleElement()
        .satisfies(result -> assertThat(result.value()).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\t", "\u0000"})
  void haveNoBareControlCharacterInText(String control) {
    ReadResult<Entry> result = read(HEADER, CELL.replace("\"B\"", "\"B" + control + "C\"")).get(0);

    assertThat(result.value()).isEmpty();
    assertThat(result.report().toString()).startsWith("2:36 error malformed-json /label");
  }

  @Test
  void areOneLineWhateverFeedsAreInIt() {
    String feeds = CELL.replace(",", "\n,\n");

    assertThat(read(feeds).get(0).value()).isPresent();
    assertThat(read(CELL, feeds.replace("}", ",}")).get(1).report().toString()).startsWith("2:");
    assertThat(read(CELL, feeds.replace("B", "\ud83d")).get(1).report().toString())
        .startsWith("2:" + (feeds.indexOf("B") + 1) + " error malformed-text");
    assertThat(read(CELL + "\n" + CELL).get(0).value()).isEmpty();
  }
}
