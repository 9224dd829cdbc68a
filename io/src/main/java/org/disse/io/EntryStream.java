package org.disse.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.FindingTally;
import org.disse.entry.Entry;
import org.disse.io.file.Gzip;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries one by one in bounded memory, however many there are.
 *
 * <p>What can be checked without having all entries at once is checked as {@link DisseJson} does
 * it, with the same findings: every line by itself, ids that occur twice, references to an entry of
 * the wrong kind, whichever of the two comes first. Ids and references are compared by keyed
 * 112-bit hashes, up to a limit, and the finding {@code checking-stopped} tells where it was
 * reached. Whether experiments belong to their studies, hierarchies have no cycle, and the checks
 * of meaning that look another entry up are not checked; the finding {@code checks-not-run} at the
 * end says so.
 *
 * <p>Entries come in the order of the file, with any number of threads. To be used by one thread;
 * {@link #close()} may be called by another one and ends the reading with a {@link
 * CancellationException}, as an interrupt does.
 *
 * <pre>{@code
 * try (EntryStream stream = EntryStream.open(path, StreamOptions.of(Preset.LENIENT))) {
 *   for (EntryLine line : stream) {
 *     line.entry().ifPresent(entry -> count(entry));
 *     line.findings().forEach(System.out::println);
 *   }
 *   System.out.println(stream.summary().leftOut() + " left out");
 * }
 * }</pre>
 */
// Longer than our other files by its Javadoc: what reads and checks lies elsewhere.
public final class EntryStream implements Iterable<EntryLine>, AutoCloseable {
  private final StreamOptions options;
  private final CountingStream source;
  private final Closeable opened;
  private final EntrySource entries;
  private final EntryTaking taking;
  private final FindingTally tally;
  private long usable;
  private long leftOut;
  private boolean isAtEnd;
  private volatile boolean isClosed;

  private EntryStream(
      CountingStream source,
      Closeable opened,
      EntrySource entries,
      EntryTaking taking,
      StreamOptions options) {
    this.source = source;
    this.opened = opened;
    this.options = options;
    this.entries = entries;
    this.taking = taking;
    this.tally = new FindingTally(options.samples());
  }

  /**
   * Opens a file: a document if its name ends in {@code .json}, otherwise NDJSON, compressed if
   * {@code .gz} stands behind that. A document is gone over twice, first for its own fields, which
   * may stand behind the entries; it ends at an entry that is not JSON, where NDJSON loses that
   * line only.
   *
   * @param path the file; of a document one that can be opened twice, which a pipe cannot
   * @param options how to read
   * @return the stream, to be closed
   * @throws IOException if the file cannot be opened
   */
  public static EntryStream open(Path path, StreamOptions options) throws IOException {
    CountingStream counted = new CountingStream(Files.newInputStream(path));
    InputStream text = Gzip.unpacked(counted, path);
    EntryTaking taking = new EntryTaking(options);
    EntrySource entries =
        Form.of(path).equals(Optional.of(Form.DOCUMENT))
            ? new DocumentSource(() -> Gzip.open(path), text, taking, options)
            : new LineSource(text, taking, options);
    return new EntryStream(counted, text, entries, taking, options);
  }

  /**
   * Reads NDJSON from a stream of UTF-8 bytes, such as the standard input.
   *
   * @param stream the stream; not closed. Several threads read it in turn, and may be at it for
   *     some time after this is closed
   * @param options how to read
   * @return the stream of entries, to be closed
   */
  public static EntryStream of(InputStream stream, StreamOptions options) {
    CountingStream counted = new CountingStream(stream);
    EntryTaking taking = new EntryTaking(options);
    EntrySource entries = new LineSource(counted, taking, options);
    return new EntryStream(counted, () -> {}, entries, taking, options);
  }

  /**
   * Reads lines of NDJSON one by one, each by itself, for engines that cut a file into lines and
   * spread them over machines: nothing is remembered, so neither duplicate ids nor references are
   * checked. Header lines and blank ones are passed over; every other line gives one result. Line
   * numbers count the lines given here.
   *
   * <pre>{@code
   * lines.mapPartitions(part -> counts(EntryStream.ofLines(part, Preset.LENIENT)));
   * }</pre>
   *
   * @param lines lines without their line feed
   * @param preset how wrong and unknown things are treated
   * @return the entry of each line, or what is wrong with it
   */
  public static Iterator<ReadResult<Entry>> ofLines(Iterator<String> lines, Preset preset) {
    return new SingleLines(lines, ReadOptions.of(preset));
  }

  // ---- what is in it

  /**
   * The document's own fields, without any entry. May be asked for at any time; reads no more than
   * it must.
   *
   * @return id, title, version and so on; empty, and reported, if there is no good header
   */
  public ReadResult<KnowledgeBase> header() {
    return io(entries::header);
  }

  /**
   * The next entries, some hundred at a time: so many as were read at once.
   *
   * @return the lines with an entry or findings, never none; empty at the end
   * @throws CancellationException if the stream was closed or the thread interrupted
   * @throws UncheckedIOException from the file
   */
  public Optional<List<EntryLine>> nextBatch() {
    return io(this::readBatch);
  }

  /**
   * All lines with an entry or findings. There is one pass only: a second iterator goes on where
   * the first one stopped.
   *
   * @return the lines, in the order of the file
   */
  @Override
  public Iterator<EntryLine> iterator() {
    return new BatchIterator<>(this::nextBatch);
  }

  /**
   * All lines with an entry or findings.
   *
   * @return the lines, in the order of the file; closing it closes this
   */
  public Stream<EntryLine> lines() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false)
        .onClose(this::close);
  }

  /**
   * All entries that may be used. What is wrong with the others is in the summary.
   *
   * @return the entries, in the order of the file; closing it closes this
   */
  public Stream<Entry> entries() {
    return lines().flatMap(line -> line.entry().stream());
  }

  /**
   * What was read so far, counted.
   *
   * @return numbers, and findings by code with samples
   */
  public StreamSummary summary() {
    return new StreamSummary(isAtEnd, usable, leftOut, tally.report());
  }

  /** Ends the reading. Does nothing if it has ended. */
  @Override
  public void close() {
    isClosed = true;
    entries.close();
    io(
        () -> {
          opened.close();
          return Optional.empty();
        });
  }

  // ---- reading

  private interface Reading<R> {
    R read() throws IOException;
  }

  private static <R> R io(Reading<R> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<List<EntryLine>> readBatch() throws IOException {
    while (!isAtEnd) {
      checkCancelled();
      EntryTaking.Taken taken = nextTaken();
      if (taken == null) {
        end();
      } else {
        tell(taken.told());
        usable += taken.usable();
        leftOut += taken.leftOut();
        options.progress().accept(progress());
        if (!taken.lines().isEmpty()) {
          return Optional.of(taken.lines());
        }
      }
    }
    return Optional.empty();
  }

  private EntryTaking.@Nullable Taken nextTaken() throws IOException {
    try {
      return entries.next();
    } catch (IOException | RuntimeException e) {
      // What a closed file says of itself is only what closing it makes it say.
      checkCancelled();
      throw e;
    }
  }

  private void checkCancelled() {
    if (isClosed) {
      throw new CancellationException("closed");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
  }

  private void tell(List<EntryTaking.Told> told) {
    told.forEach(one -> tell(one.finding(), one.times()));
  }

  private void tell(Finding finding, int times) {
    tally.add(finding, times);
    options.findings().accept(finding);
  }

  private void end() {
    isAtEnd = true;
    entries.atEnd().forEach(finding -> tell(finding, 1));
    tell(taking.finish());
    if (usable > 0) {
      tell(
          Finding.of(
                  FindingCode.CHECKS_NOT_RUN,
                  "",
                  "expected all entries at once, but was a stream: experiments of studies,"
                      + " hierarchies and doubts that look another entry up were not checked")
              .build(),
          1);
    }
    options.progress().accept(progress());
    entries.close();
  }

  private StreamProgress progress() {
    return new StreamProgress(source.count(), usable, tally.count());
  }
}
