package org.disse.io.diff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.disse.entry.Entry;
import org.disse.io.codec.Trees;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * Unites two sorted NDJSON files that need not fit into memory, by the rules of {@link
 * Merge#twoWay}: it holds one entry of each at a time.
 *
 * <p>Sorted means by section, in the order of the format, then by id; {@link NdjsonSort} sorts.
 * Since it never sees all entries at once, it does not notice an id that stands in two sections;
 * references cannot be lost in a union.
 *
 * <pre>{@code
 * SortedMerge.Counts counts =
 *     SortedMerge.merge(Path.of("a.ndjson"), Path.of("b.ndjson.gz"), Path.of("both.ndjson.gz"),
 *         false, System.err::println);
 * }</pre>
 */
public final class SortedMerge {
  private SortedMerge() {}

  /**
   * What went in and came out.
   *
   * @param entries how many entries the union has
   * @param both how many of them both files have
   * @param conflicts how many conflicts there are
   * @param written whether the file was written
   */
  public record Counts(long entries, long both, long conflicts, boolean written) {}

  /** Ends a merge that must not be written. */
  private static final class Conflicting extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Counts counts;

    Conflicting(Counts counts) {
      super(null, null, false, false);
      this.counts = counts;
    }
  }

  /**
   * Merges two files into a third, which appears whole or not at all.
   *
   * @param a the first file, gzipped if its name ends in {@code .gz}
   * @param b the second file
   * @param out the file to write; replaced if it exists
   * @param inSpiteOfConflicts whether to write it even if there are conflicts; it then has the
   *     value of the first file at each
   * @param conflicts takes each conflict as it is found
   * @return the counts
   * @throws org.disse.io.DisseReadException if a line cannot be read, or the lines are not sorted
   * @throws IOException if a file cannot be read or written
   */
  public static Counts merge(
      Path a, Path b, Path out, boolean inSpiteOfConflicts, Consumer<Conflict> conflicts)
      throws IOException {
    Run run = new Run(conflicts);
    try {
      NdjsonFile.write(
          out,
          lines -> {
            try (SortedEntries first = new SortedEntries(a);
                SortedEntries second = new SortedEntries(b)) {
              run.merge(first, second, lines);
            }
            if (run.conflicts > 0 && !inSpiteOfConflicts) {
              throw new Conflicting(run.counts(false));
            }
          });
      return run.counts(true);
    } catch (Conflicting e) {
      return e.counts;
    }
  }

  private static final class Run {
    private final Consumer<Conflict> sink;
    private final Trees trees = new Trees();
    private final EntryMerge merge = new EntryMerge(trees);
    private long entries;
    private long both;
    private long conflicts;

    Run(Consumer<Conflict> sink) {
      this.sink = sink;
    }

    Counts counts(boolean written) {
      return new Counts(entries, both, conflicts, written);
    }

    void merge(SortedEntries a, SortedEntries b, NdjsonFile.Lines lines) throws IOException {
      lines.header(header(a.header(), b.header()));
      while (a.peek().isPresent() || b.peek().isPresent()) {
        lines.entry(next(a, b));
        entries++;
      }
    }

    private Entry next(SortedEntries a, SortedEntries b) throws IOException {
      if (b.peek().isEmpty()) {
        return a.take();
      }
      if (a.peek().isEmpty()) {
        return b.take();
      }
      int order = SortedEntries.compare(a.peek().get(), b.peek().get());
      if (order != 0) {
        return order < 0 ? a.take() : b.take();
      }
      both++;
      Entry first = a.take();
      List<Conflict> found = new ArrayList<>();
      Optional<Entry> merged =
          merge.merge(Optional.empty(), Optional.of(first), Optional.of(b.take()), found);
      tell(found);
      return merged.orElse(first);
    }

    private KnowledgeBase header(KnowledgeBase a, KnowledgeBase b) {
      List<Conflict> found = new ArrayList<>();
      Map<String, @Nullable Object> own =
          TreeMerge.merge(
              Spot.ofDocument(),
              Optional.empty(),
              Trees.outline(a),
              Trees.outline(b),
              Trees.typeOfOutline(),
              found);
      tell(found);
      return trees.outline(own);
    }

    private void tell(List<Conflict> found) {
      conflicts += found.size();
      found.forEach(sink);
    }
  }
}
