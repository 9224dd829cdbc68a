package org.disse.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.disse.check.Finding;
import org.disse.check.Report;
import org.disse.io.codec.LineReader;
import org.disse.io.codec.ReadLine;
import org.disse.io.json.LineBlocks;
import org.disse.io.json.Pools;
import org.disse.knowledge.FormatVersion;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** Entries from NDJSON, block by block, by one thread or several. */
final class LineSource implements EntrySource {
  private final LineReader reader;
  private final LineBlocks blocks;
  private final Lending<Pools> sessions = new Lending<>(Pools::new);
  private final EntryTaking taking;
  private final Pipeline<LineBlocks.Block, LineReader.Lines, Lines> pipeline;
  private final Deque<List<ReadLine>> ready = new ArrayDeque<>();
  private LineReader.@Nullable Start start;
  private boolean lateHeader;

  LineSource(InputStream text, EntryTaking taking, StreamOptions options) {
    this.reader = EntrySource.lineReader(options.reading(), options.maxLineBytes());
    this.blocks = new LineBlocks(text, options.maxLineBytes());
    this.taking = taking;
    this.pipeline = new Pipeline<>(options.threads(), blocks::next, this::read, this::taken);
  }

  /** The lines of a block, taken, and whether a header was among them. */
  private record Lines(EntryTaking.Taken taken, boolean lateHeader) {}

  /** Called by the pipeline only after the start was read. */
  private LineReader.Lines read(LineBlocks.Block block) {
    FormatVersion version = start == null ? FormatVersion.CURRENT : start.version();
    return sessions.use(pools -> reader.read(block, version, pools));
  }

  /** Called by the pipeline in the order of the file. */
  private Lines taken(LineReader.Lines lines) {
    return new Lines(taking.take(lines.lines()), lines.lateHeader());
  }

  /** Reads up to the first line that is not blank, and what is in one block with it. */
  private LineReader.Start start() throws IOException {
    LineReader.Start read = start;
    while (read == null || read.isStillToCome()) {
      LineBlocks.Block block = blocks.next();
      if (block == null) {
        break;
      }
      read = sessions.use(pools -> reader.readStart(block, pools));
      take(read.block());
    }
    if (read == null) {
      throw new IllegalStateException("expected a first block, but was none");
    }
    start = read;
    return read;
  }

  private void take(LineReader.Lines lines) {
    lateHeader |= lines.lateHeader();
    ready.add(lines.lines());
  }

  @Override
  public ReadResult<KnowledgeBase> header() throws IOException {
    LineReader.Start read = start();
    List<Finding> findings = new ArrayList<>();
    if (read.refusal().isPresent()) {
      findings.add(read.refusal().get());
    } else {
      read.headerless().ifPresent(findings::add);
      read.headerLine().ifPresent(line -> findings.addAll(line.findings()));
    }
    boolean isGood = read.refusal().isEmpty() && findings.stream().noneMatch(Finding::isError);
    return new ReadResult<>(isGood ? read.header() : Optional.empty(), new Report(findings), 0);
  }

  @Override
  public EntryTaking.@Nullable Taken next() throws IOException {
    if (start().refusal().isPresent()) {
      return null;
    }
    List<ReadLine> first = ready.poll();
    if (first != null) {
      return taking.take(first);
    }
    Lines lines = pipeline.next();
    if (lines == null) {
      return null;
    }
    lateHeader |= lines.lateHeader();
    return lines.taken();
  }

  @Override
  public List<Finding> atEnd() {
    LineReader.Start read = start;
    if (read == null) {
      return List.of();
    }
    if (read.refusal().isPresent()) {
      return List.of(read.refusal().get());
    }
    // A late header is told at its line: its absence from the first one is the same fault.
    return lateHeader ? List.of() : read.headerless().stream().toList();
  }

  @Override
  public void close() {
    pipeline.close();
  }
}
