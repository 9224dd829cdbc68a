package org.disse.io;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.disse.check.Finding;
import org.disse.check.Location;
import org.disse.check.Report;
import org.disse.entry.Entry;
import org.disse.io.codec.LineReader;
import org.disse.io.codec.ReadLine;
import org.disse.io.json.LineBlocks;
import org.disse.io.json.Pools;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.FormatVersion;
import org.jspecify.annotations.Nullable;

/** Reads lines one by one, each by itself. */
final class SingleLines implements Iterator<ReadResult<Entry>> {
  private final Iterator<String> lines;
  private final LineReader reader;
  private final boolean leavesOut;
  private final Pools pools = new Pools();
  private int number;
  private @Nullable ReadResult<Entry> next;

  SingleLines(Iterator<String> lines, ReadOptions reading) {
    this.lines = lines;
    this.reader = EntrySource.lineReader(reading, reading.maxBytes());
    this.leavesOut = reading.preset().leavesOutBroken();
  }

  @Override
  public boolean hasNext() {
    while (next == null && lines.hasNext()) {
      number++;
      next = read(lines.next());
    }
    return next != null;
  }

  @Override
  public ReadResult<Entry> next() {
    ReadResult<Entry> result = hasNext() ? next : null;
    if (result == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return result;
  }

  /** Null where there is nothing to tell: a blank line, a header. */
  private @Nullable ReadResult<Entry> read(String given) {
    // White space too, but in a string neither may be: there is one line, with one number.
    String line = given.replace('\n', '\r');
    Optional<Finding> lone = Characters.loneSurrogate(line);
    if (lone.isPresent()) {
      int column = lone.get().location().map(Location::column).orElse(1);
      Finding finding = lone.get().toBuilder().location(new Location(number, column)).build();
      return result(Optional.empty(), List.of(finding));
    }
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    LineBlocks.Block block = new LineBlocks.Block(Utf8Source.of(bytes), number, false);
    LineReader.Lines read = reader.read(block, FormatVersion.CURRENT, pools);
    if (read.lateHeader() || read.lines().isEmpty()) {
      return null;
    }
    ReadLine one = read.lines().get(0);
    return result(one.entry(), one.findings());
  }

  private ReadResult<Entry> result(Optional<Entry> entry, List<Finding> findings) {
    boolean isWrong = findings.stream().anyMatch(Finding::isError);
    Optional<Entry> usable = isWrong && !leavesOut ? Optional.empty() : entry;
    return new ReadResult<>(usable, new Report(findings), usable.isEmpty() ? 1 : 0);
  }
}
