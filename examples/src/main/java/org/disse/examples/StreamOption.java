package org.disse.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.disse.io.Form;
import org.disse.io.ReadOptions;
import org.disse.io.StreamOptions;
import org.disse.value.InvalidValueException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** When and how a file is read entry by entry, for commands that can do without the whole. */
final class StreamOption {
  /** A file of this size has its place in the smallest heap that Java gives itself. */
  private static final long LARGE = 8L << 20;

  /** What packed text of that size has about. */
  private static final long LARGE_PACKED = 1L << 20;

  /** A document is read as a whole for longer, since a stream goes over it twice. */
  private static final int DOCUMENTS = 32;

  @Option(
      names = "--stream",
      description =
          "read entry by entry whatever the size; larger files (NDJSON of 8 MiB, packed 1 MiB;"
              + " documents of 256 MiB, packed 32 MiB) are anyway, without the checks that need all"
              + " entries at once")
  private boolean always;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "threads that read a stream (default: 2)")
  private int threads = 2;

  @Option(names = "--no-progress", description = "no progress bar on the terminal")
  private boolean noProgress;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** Whether a file is to be read entry by entry. */
  boolean isFor(Path file) throws IOException {
    Optional<Form> form = Form.of(file);
    return form.isPresent() && (always || isLarge(file, form.get()));
  }

  private static boolean isLarge(Path file, Form form) throws IOException {
    long large = isPacked(file) ? LARGE_PACKED : LARGE;
    return Files.isRegularFile(file)
        && Files.size(file) >= (form == Form.DOCUMENT ? DOCUMENTS * large : large);
  }

  /** As the library tells it by the name. */
  static boolean isPacked(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  StreamOptions options(ReadOptions reading, int samples) {
    try {
      return StreamOptions.of(reading).withThreads(threads).withSamples(samples);
    } catch (InvalidValueException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** The bar for a file; it shows nothing where nobody looks. */
  Progress progress(Path file) throws IOException {
    return Progress.over(file, !noProgress);
  }
}
