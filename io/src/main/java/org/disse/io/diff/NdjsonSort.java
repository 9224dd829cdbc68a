package org.disse.io.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.disse.entry.Entry;
import org.disse.io.codec.NdjsonLines;
import org.disse.io.file.Gzip;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Sorts NDJSON by section, in the order of the format, then by id, however large the file is:
 * pieces are sorted in memory, laid aside in temporary files, and merged.
 *
 * <pre>{@code
 * NdjsonSort.sort(Path.of("mined.ndjson.gz"), Path.of("sorted.ndjson.gz"));
 * }</pre>
 */
public final class NdjsonSort {
  /** How many bytes of text are sorted in memory; as models they take a few times as many. */
  private static final int PIECE = 1 << 22;

  /** How many files are open at a time. */
  private static final int WIDTH = 64;

  private final int piece;
  private final int width;

  /**
   * Sorts in pieces.
   *
   * @param piece how many bytes of text are sorted in memory
   * @param width how many files are open at a time
   */
  NdjsonSort(int piece, int width) {
    if (width < 2) {
      throw InvalidValueException.expected("two files or more to merge", width);
    }
    this.piece = piece;
    this.width = width;
  }

  /**
   * Sorts a file. Entries of one section and id, which no good file has, stay in their order.
   *
   * @param in the file to read, gzipped if its name ends in {@code .gz}
   * @param out the file to write, whole or not at all; may be the same
   * @return how many entries it has
   * @throws org.disse.io.DisseReadException if a line cannot be read
   * @throws IOException if a file cannot be read or written
   */
  public static long sort(Path in, Path out) throws IOException {
    return new NdjsonSort(PIECE, WIDTH).sortFile(in, out);
  }

  long sortFile(Path in, Path out) throws IOException {
    Path directory = Files.createTempDirectory("disse-sort");
    try {
      long[] count = new long[1];
      NdjsonFile.write(out, lines -> count[0] = sort(in, directory, lines));
      return count[0];
    } finally {
      try (var left = Files.list(directory)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(directory);
    }
  }

  private long sort(Path in, Path directory, NdjsonFile.Lines lines) throws IOException {
    List<Path> runs = new ArrayList<>();
    long count = 0;
    try (var stream = Gzip.open(in)) {
      NdjsonLines source = new NdjsonLines(stream);
      KnowledgeBase header = source.header();
      lines.header(header);
      List<Entry> entries = new ArrayList<>();
      int size = 0;
      for (Entry entry = source.next(); entry != null; entry = source.next()) {
        entries.add(entry);
        count++;
        size += source.length();
        if (size >= piece) {
          runs.add(layAside(header, entries, directory.resolve(runs.size() + ".ndjson")));
          entries.clear();
          size = 0;
        }
      }
      entries.sort(SortedEntries::compare);
      if (runs.isEmpty()) {
        entries.forEach(lines::entry);
        return count;
      }
      runs.add(layAside(header, entries, directory.resolve(runs.size() + ".ndjson")));
      merge(header, runs, directory, lines);
    }
    return count;
  }

  private static Path layAside(KnowledgeBase header, List<Entry> entries, Path file)
      throws IOException {
    entries.sort(SortedEntries::compare);
    NdjsonFile.write(
        file,
        lines -> {
          lines.header(header);
          entries.forEach(lines::entry);
        });
    return file;
  }

  /** Merges neighbours only, so that what came first stays first where ids are the same. */
  private void merge(KnowledgeBase header, List<Path> runs, Path directory, NdjsonFile.Lines lines)
      throws IOException {
    List<Path> left = runs;
    int made = runs.size();
    while (left.size() > width) {
      List<Path> longer = new ArrayList<>();
      for (int from = 0; from < left.size(); from += width) {
        List<Path> some = left.subList(from, Math.min(from + width, left.size()));
        longer.add(
            some.size() == 1
                ? some.get(0)
                : mergeAside(header, some, directory.resolve(made++ + ".ndjson")));
      }
      left = longer;
    }
    mergeAll(left, lines);
  }

  private static Path mergeAside(KnowledgeBase header, List<Path> some, Path file)
      throws IOException {
    NdjsonFile.write(
        file,
        lines -> {
          lines.header(header);
          mergeAll(some, lines);
        });
    for (Path done : some) {
      Files.delete(done);
    }
    return file;
  }

  /** One sorted file being read; a file that came first goes first where ids are the same. */
  private record Run(int number, NdjsonLines lines, Entry next) {}

  private static void mergeAll(List<Path> files, NdjsonFile.Lines lines) throws IOException {
    List<InputStream> open = new ArrayList<>();
    PriorityQueue<Run> runs =
        new PriorityQueue<>(
            Comparator.comparing(Run::next, SortedEntries::compare).thenComparing(Run::number));
    try {
      for (Path file : files) {
        var stream = Gzip.open(file);
        open.add(stream);
        NdjsonLines source = new NdjsonLines(stream);
        source.header();
        offer(runs, open.size(), source, source.next());
      }
      for (Run run = runs.poll(); run != null; run = runs.poll()) {
        lines.entry(run.next());
        offer(runs, run.number(), run.lines(), run.lines().next());
      }
    } finally {
      for (InputStream stream : open) {
        stream.close();
      }
    }
  }

  private static void offer(
      PriorityQueue<Run> runs, int number, NdjsonLines source, @Nullable Entry next) {
    if (next != null) {
      runs.add(new Run(number, source, next));
    }
  }
}
