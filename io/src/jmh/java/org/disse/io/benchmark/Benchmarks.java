package org.disse.io.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * Writes what is measured of lines, fresh JVMs and streams to {@code target/benchmark.md}.
 *
 * <p>Arguments: {@code mechanisms rounds}. Whole documents are measured by {@link
 * DocumentBenchmark} under JMH.
 */
final class Benchmarks {
  private static final List<String> VARIANTS =
      List.of(
          "disse", "disse-jackson", "databind2", "databind3", "dsl-json", "fastjson2",
          "avaje-jsonb", "gson", "fory-json", "scan", "copy");

  private Benchmarks() {}

  public static void main(String[] args) throws IOException {
    Map<String, Map<String, Interleaved.Taken>> taken =
        Interleaved.run(Integer.parseInt(args[1]), args[0], "8", VARIANTS);
    int mechanisms = Integer.parseInt(args[0]);
    Path table = Path.of("target", "benchmark.md");
    Files.createDirectories(table.toAbsolutePath().getParent());
    Files.writeString(
        table,
        "## Lines of NDJSON, variants in turn\n\nJava "
            + System.getProperty("java.version")
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors. Thread time; a ratio is to the first row.\n"
            + Table.of("Reading", taken.get("r"), VARIANTS.get(0))
            + Table.of("Writing", taken.get("w"), VARIANTS.get(0)));
    // Piece by piece, since the whole takes a quarter of an hour.
    Files.writeString(table, Scaling.report(mechanisms / 2), StandardOpenOption.APPEND);
    Files.writeString(table, Fresh.report(mechanisms), StandardOpenOption.APPEND);
    System.out.print(Files.readString(table));
  }
}
