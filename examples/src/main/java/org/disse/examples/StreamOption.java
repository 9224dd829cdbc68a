package org.disse.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.disse.io.Form;
import org.disse.io.ReadOptions;
import org.disse.io.StreamOptions;
import picocli.CommandLine.Option;

/** When and how a file is read entry by entry, for commands that can do without the whole. */
final class StreamOption {
  /** A file of this size has its place in the smallest heap that Java gives itself. */
  private static final long LARGE = 8L << 20;

  /** What packed text of that size has about. */
  private static final long LARGE_PACKED = 1L << 20;

  @Option(
      names = "--stream",
      description =
          "read NDJSON entry by entry whatever its size; larger files (8 MiB, packed 1 MiB) are"
              + " anyway, without the checks that need all entries at once")
  private boolean always;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "threads that read a stream (default: 2)")
  private int threads = 2;

  @Option(names = "--no-progress", description = "no progress bar on the terminal")
  private boolean noProgress;

  /** Whether a file is to be read entry by entry. */
  boolean isFor(Path file) throws IOException {
    return Form.of(file).orElse(Form.DOCUMENT) == Form.NDJSON && (always || isLarge(file));
  }

  private static boolean isLarge(Path file) throws IOException {
    boolean isPacked = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    return Files.isRegularFile(file) && Files.size(file) >= (isPacked ? LARGE_PACKED : LARGE);
  }

  StreamOptions options(ReadOptions reading, int samples) {
    return StreamOptions.of(reading).withThreads(threads).withSamples(samples);
  }

  /** The bar for a file; it shows nothing where nobody looks. */
  Progress progress(Path file) throws IOException {
    return Progress.over(file, !noProgress);
  }
}
