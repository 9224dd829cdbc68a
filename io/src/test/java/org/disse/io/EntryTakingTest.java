package org.disse.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.disse.check.Finding;
import org.disse.check.Location;
import org.disse.io.codec.LineReader;
import org.disse.io.json.Limits;
import org.disse.io.json.LineBlocks;
import org.disse.io.json.Pools;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.FormatVersion;
import org.junit.jupiter.api.Test;

/** Entries are taken, and the text that they were read from is not needed any more. */
class EntryTakingTest {
  private static final String LINES =
      """
      {"entry":"cell","id":"a","label":"a","kind":"other","parents":["b"]}
      {"entry":"cell","id":"b","label":"b","kind":"other","parents":["b","missing"]}
      """;

  @Test
  void tellsWhereAReferenceStoodThatWaitsInVainWhenItsTextIsGone() throws IOException {
    StreamOptions options = StreamOptions.of(Preset.STRICT);
    LineReader reader = EntrySource.lineReader(options.reading(), options.maxLineBytes());
    LineBlocks blocks =
        new LineBlocks(new ByteArrayInputStream(LINES.getBytes(UTF_8)), options.maxLineBytes());
    LineBlocks.Block block = Objects.requireNonNull(blocks.next());
    EntryTaking taking = new EntryTaking(options);

    taking.take(reader.read(block, FormatVersion.CURRENT, new Pools()).lines());
    overwrite(block.source());
    List<Finding> findings = taking.finish().stream().map(EntryTaking.Told::finding).toList();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).pointer()).isEqualTo("/parents/1");
    assertThat(findings.get(0).location()).isEqualTo(Optional.of(new Location(2, 68)));
  }

  /** Each byte becomes the sentinel that a reader puts behind what it reads. */
  private static void overwrite(Utf8Source source) {
    Utf8Input in = new Utf8Input(source, new Pools(), Limits.USUAL);
    for (int at = source.start(); at < source.end(); at++) {
      in.enterRegion(at, at);
    }
  }
}
