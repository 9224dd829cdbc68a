package org.disse.io.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.disse.check.FindingCode;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.io.codec.NdjsonLines;
import org.disse.io.file.Gzip;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a sorted NDJSON file, one at a time; that they are sorted is checked on the way.
 */
final class SortedEntries implements AutoCloseable {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::section).thenComparing(Entry::id);

  private final InputStream stream;
  private final NdjsonLines lines;
  private final KnowledgeBase header;
  private @Nullable Entry next;

  /** Reads the header and the first entry. */
  SortedEntries(Path file) throws IOException {
    stream = Gzip.open(file);
    try {
      lines = new NdjsonLines(stream);
      header = lines.header();
      next = lines.next();
    } catch (IOException | RuntimeException e) {
      stream.close();
      throw e;
    }
  }

  KnowledgeBase header() {
    return header;
  }

  /** The next entry, which stays the next until it is taken; empty at the end. */
  Optional<Entry> peek() {
    return Optional.ofNullable(next);
  }

  /** Takes the next entry, which must be there. */
  Entry take() throws IOException {
    Entry taken = peek().orElseThrow();
    next = lines.next();
    if (next != null) {
      check(taken, next);
    }
    return taken;
  }

  /** Which of two entries stands first in a sorted file. */
  static int compare(Entry a, Entry b) {
    return ORDER.compare(a, b);
  }

  private void check(Entry before, Entry entry) {
    int order = compare(before, entry);
    if (order == 0) {
      throw lines.refuse(
          FindingCode.DUPLICATE_ID,
          entry,
          "expected an id of one entry, but was " + quote(entry.id()) + " again");
    }
    if (order > 0) {
      throw lines.refuse(
          FindingCode.UNSORTED_LINES,
          entry,
          "expected lines sorted by section and id, but was the "
              + name(entry)
              + " behind the "
              + name(before));
    }
  }

  private static String name(Entry entry) {
    return entry.section().singular() + " " + quote(entry.id());
  }

  private static String quote(EntryId id) {
    return Text.quote(id.value());
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
