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
import org.disse.knowledge.KnowledgeBase;
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

  private NdjsonSort() {}

  /**
   * Sorts a file.
   *
   * @param in the file to read, gzipped if its name ends in {@code .gz}
   * @param out the file to write, whole or not at all; may be the same
   * @return how many entries it has
   * @throws org.disse.io.DisseReadException if a line cannot be read
   * @throws IOException if a file cannot be read or written
   */
  public static long sort(Path in, Path out) throws IOException {
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

  private static long sort(Path in, Path directory, NdjsonFile.Lines lines) throws IOException {
    List<Path> runs = new ArrayList<>();
    long count = 0;
    try (var stream = NdjsonFile.open(in)) {
      NdjsonLines source = new NdjsonLines(stream);
      KnowledgeBase header = source.header();
      lines.header(header);
      List<Entry> piece = new ArrayList<>();
      int size = 0;
      for (Entry entry = source.next(); entry != null; entry = source.next()) {
        piece.add(entry);
        count++;
        size += source.length();
        if (size >= PIECE) {
          runs.add(layAside(header, piece, directory.resolve(runs.size() + ".ndjson")));
          piece.clear();
          size = 0;
        }
      }
      piece.sort(SortedEntries::compare);
      if (runs.isEmpty()) {
        piece.forEach(lines::entry);
        return count;
      }
      runs.add(layAside(header, piece, directory.resolve(runs.size() + ".ndjson")));
      merge(header, runs, directory, lines);
    }
    return count;
  }

  private static Path layAside(KnowledgeBase header, List<Entry> piece, Path file)
      throws IOException {
    piece.sort(SortedEntries::compare);
    NdjsonFile.write(
        file,
        lines -> {
          lines.header(header);
          piece.forEach(lines::entry);
        });
    return file;
  }

  private static void merge(
      KnowledgeBase header, List<Path> runs, Path directory, NdjsonFile.Lines lines)
      throws IOException {
    List<Path> left = new ArrayList<>(runs);
    int made = runs.size();
    while (left.size() > WIDTH) {
      List<Path> some = List.copyOf(left.subList(0, WIDTH));
      left.subList(0, WIDTH).clear();
      Path file = directory.resolve(made++ + ".ndjson");
      NdjsonFile.write(
          file,
          longer -> {
            longer.header(header);
            mergeAll(some, longer);
          });
      for (Path done : some) {
        Files.delete(done);
      }
      left.add(file);
    }
    mergeAll(left, lines);
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
        var stream = NdjsonFile.open(file);
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
