package org.disse.io.benchmark;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disse.io.EntryLine;
import org.disse.io.EntryStream;
import org.disse.io.Preset;
import org.disse.io.StreamOptions;

/**
 * What a stream costs as its users run it, file to checked entries: ten and a hundred times the
 * entries, two threads, and text made to be slow. Each file in a JVM of its own with a small heap,
 * whose size shows that memory is bounded.
 */
final class Scaling {
  private static final int REPEATS = 5;
  private static final long WARM_UP = 10_000_000_000L;
  private static final String HEAP = "-Xmx128m";
  private static final Pattern KEY = Pattern.compile("\"([A-Za-z]+)\":");
  private static final int LONGEST_STRING = 1 << 20;

  private Scaling() {}

  /** In a JVM of its own: {@code file threads…}. Prints what each run took, in nanoseconds. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    List<List<Long>> nanos = new ArrayList<>();
    for (int k = 1; k < args.length; k++) {
      nanos.add(new ArrayList<>());
    }
    long warm = 0;
    while (nanos.get(0).size() < REPEATS) {
      boolean counts = warm >= WARM_UP;
      for (int k = 1; k < args.length; k++) {
        long taken = read(file, Integer.parseInt(args[k]));
        warm += taken;
        if (counts) {
          nanos.get(k - 1).add(taken);
        }
      }
    }
    nanos.forEach(of -> System.out.println(String.join(" ", of.stream().map(String::valueOf).toList())));
  }

  private static long read(Path file, int threads) throws IOException {
    long begin = System.nanoTime();
    long entries = 0;
    StreamOptions options = StreamOptions.of(Preset.STRICT).withThreads(threads);
    try (EntryStream stream = EntryStream.open(file, options)) {
      for (EntryLine line : stream) {
        entries += line.entry().isPresent() ? 1 : 0;
      }
      if (stream.summary().leftOut() > 0 || entries != stream.summary().entries() || entries == 0) {
        throw new IllegalStateException("expected all entries, but was " + stream.summary());
      }
    }
    return System.nanoTime() - begin;
  }

  /** The tables: of so many mechanisms, ten times and a hundred times as many. */
  static String report(int mechanisms) throws IOException {
    Path folder = Files.createTempDirectory("scaling");
    try {
      return linear(folder, mechanisms) + hostile(folder, mechanisms);
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  // ---- one, ten and a hundred times the entries, with one thread and with two

  private static String linear(Path folder, int mechanisms) throws IOException {
    StringBuilder out =
        new StringBuilder("\n## A stream, file to checked entries\n\nUnder `" + HEAP + "`; ")
            .append(REPEATS)
            .append(" runs, warmed up for ")
            .append(WARM_UP / 1_000_000_000)
            .append(" s, elapsed time.\n\n")
            .append("| lines | MB | 1 thread: ms, min | median | ns a line | ÷ the row above ")
            .append("| 2 threads: ms, median | times as fast |\n")
            .append("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    double above = 0;
    for (int size = mechanisms; size <= 100 * mechanisms; size *= 10) {
      Path file = folder.resolve(size + ".ndjson");
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
        Corpus.write(size, to);
      }
      long lines = lines(file);
      List<List<Double>> millis = inJvm(file, "1", "2");
      double one = Table.median(millis.get(0));
      double two = Table.median(millis.get(1));
      out.append(
          row(
              "| %d | %.0f | %.1f | %.1f | %.0f | %s | %.1f | %.2f |%n",
              lines,
              Files.size(file) / 1e6,
              Collections.min(millis.get(0)),
              one,
              one * 1e6 / lines,
              above == 0 ? "" : row("%.1f", one / above),
              two,
              one / two));
      above = one;
    }
    return out.toString();
  }

  private static long lines(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.count();
    }
  }

  // ---- text made to be slow

  /** Writes the lines of a file. */
  private interface Lines {
    void to(OutputStream out) throws IOException;
  }

  private static String hostile(Path folder, int mechanisms) throws IOException {
    Path usual = folder.resolve(mechanisms + ".ndjson");
    StringBuilder out =
        new StringBuilder("\n## Text made to be slow\n\nThe same, with one thread.\n\n")
            .append("| text | MB | ns a byte, min | median | × usual |\n")
            .append("| --- | ---: | ---: | ---: | ---: |\n");
    double base = cost(out, "usual", usual, 0);
    List<String> lines = Files.readAllLines(usual);
    row(out, folder, base, "all keys escaped", to -> all(lines, Scaling::escaped, to));
    row(out, folder, base, "all ids and labels distinct", to -> cells(lines, 20 * mechanisms, to));
    row(out, folder, base, "longest strings, ASCII", to -> notes(lines, "a", 1, to));
    row(out, folder, base, "longest strings, two bytes each", to -> notes(lines, "é", 2, to));
    row(out, folder, base, "longest strings, all escaped", to -> notes(lines, "\\u00e9", 6, to));
    row(out, folder, base, "all of these at once", to -> everything(lines, 20 * mechanisms, to));
    return out.toString();
  }

  private static void row(StringBuilder out, Path folder, double base, String name, Lines lines)
      throws IOException {
    Path file = folder.resolve("hostile.ndjson");
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
      lines.to(to);
    }
    cost(out, name, file, base);
  }

  private static double cost(StringBuilder out, String name, Path file, double base)
      throws IOException {
    List<Double> millis = inJvm(file, "1").get(0);
    double bytes = Files.size(file);
    double cost = Table.median(millis) * 1e6 / bytes;
    out.append(
        row(
            "| %s | %.0f | %.2f | %.2f | %.2f |%n",
            name,
            bytes / 1e6,
            Collections.min(millis) * 1e6 / bytes,
            cost,
            base == 0 ? 1 : cost / base));
    return cost;
  }

  private static void all(List<String> lines, UnaryOperator<String> spoiling, OutputStream to)
      throws IOException {
    for (String line : lines) {
      write(spoiling.apply(line), to);
    }
  }

  private static void write(String line, OutputStream to) throws IOException {
    to.write(line.getBytes(StandardCharsets.UTF_8));
    to.write('\n');
  }

  private static String escaped(String line) {
    return KEY.matcher(line).replaceAll(key -> Matcher.quoteReplacement("\"" + escapes(key.group(1)) + "\":"));
  }

  private static String escapes(String name) {
    StringBuilder out = new StringBuilder();
    name.chars().forEach(c -> out.append(row("\\u%04x", c)));
    return out.toString();
  }

  /** Cells that nobody has seen before, each with the one before it above it. */
  private static void cells(List<String> lines, int number, OutputStream to) throws IOException {
    write(lines.get(0), to);
    String kind = kindOfCell(lines);
    write("{\"entry\":\"cell\",\"id\":\"0\",\"label\":\"0\"," + kind + "}", to);
    for (long i = 1; i < number; i++) {
      String id = id(i);
      write(
          "{\"entry\":\"cell\",\"id\":\"" + id + "\",\"label\":\"cell " + id + "\"," + kind
              + ",\"parents\":[\"" + (i == 1 ? "0" : id(i - 1)) + "\"]}",
          to);
    }
  }

  private static String kindOfCell(List<String> lines) {
    String cell =
        lines.stream().filter(line -> line.contains("\"entry\":\"cell\"")).findFirst().orElseThrow();
    return cell.replaceAll(".*(\"kind\":\"[a-z_]+\").*", "$1");
  }

  private static String id(long number) {
    return Long.toHexString(number * 0x9E3779B97F4A7C15L) + "-" + number;
  }

  /** Entries whose notes are as long as text may be. */
  private static void notes(List<String> lines, String unit, int bytes, OutputStream to)
      throws IOException {
    write(lines.get(0), to);
    for (int i = 0; i < 40; i++) {
      write(noted(i, kindOfCell(lines), unit.repeat(LONGEST_STRING / bytes)), to);
    }
  }

  private static String noted(int number, String kind, String notes) {
    return "{\"entry\":\"cell\",\"id\":\"n" + number + "\",\"label\":\"n\"," + kind
        + ",\"notes\":\"" + notes + "\"}";
  }

  /** New ids only, all keys escaped, and here and there a text as long as may be, escaped too. */
  private static void everything(List<String> lines, int number, OutputStream to)
      throws IOException {
    ByteArrayOutputStream cells = new ByteArrayOutputStream();
    cells(lines, number, cells);
    int at = 0;
    for (String line : cells.toString(StandardCharsets.UTF_8).lines().toList()) {
      write(escaped(line), to);
      if (++at % (number / 20) == 0) {
        write(escaped(noted(at, kindOfCell(lines), "\\u00e9".repeat(LONGEST_STRING / 6))), to);
      }
    }
  }

  // ---- JVMs

  /** Milliseconds, a list for each number of threads. */
  private static List<List<Double>> inJvm(Path file, String... threads) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of(HEAP, "-XX:+UseParallelGC", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Scaling.class.getName(), file.toString()));
    command.addAll(List.of(threads));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<List<Double>> millis = new ArrayList<>();
    try (var answers = reader(process)) {
      answers.lines().forEach(line -> millis.add(millis(line)));
      if (process.waitFor() != 0 || millis.size() != threads.length) {
        throw new IOException("a run failed: " + command);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return millis;
  }

  private static BufferedReader reader(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  private static List<Double> millis(String nanos) {
    List<Double> millis = new ArrayList<>();
    for (String one : nanos.split(" ")) {
      millis.add(Long.parseLong(one) / 1e6);
    }
    return millis;
  }

  private static String row(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
