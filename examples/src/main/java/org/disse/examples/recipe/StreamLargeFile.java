package org.disse.examples.recipe;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disse.io.EntryLine;
import org.disse.io.EntryStream;
import org.disse.io.EntryWriter;
import org.disse.io.Preset;
import org.disse.io.StreamOptions;

/**
 * Converts NDJSON larger than memory, shows how far it is, and keeps the bad lines' faults aside.
 */
final class StreamLargeFile {
  public static void main(String[] args) throws IOException {
    StreamOptions options =
        StreamOptions.of(Preset.LENIENT)
            .withProgress(at -> System.err.print("\r" + at.entries() + " entries"));
    try (EntryStream in = EntryStream.open(Path.of(args[0]), options);
        PrintWriter faults =
            new PrintWriter(Files.newBufferedWriter(Path.of(args[2]), StandardCharsets.UTF_8))) {
      EntryWriter.write(
          Path.of(args[1]),
          in.header().orThrow(),
          out -> {
            for (EntryLine line : in) {
              line.entry().ifPresent(out::write);
              line.findings().forEach(faults::println); // each begins with line and column
            }
          });
      System.out.println(in.summary().entries() + " kept, " + in.summary().leftOut() + " left out");
    }
  }
}
