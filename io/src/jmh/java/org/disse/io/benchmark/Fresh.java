package org.disse.io.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.disse.io.catalog.Catalog;
import org.openjdk.jol.info.GraphLayout;

/**
 * What can be seen in a fresh JVM only: how soon the first entry and the first document are there,
 * and how much of the heap models take. A JVM of its own for each figure, variants in turn.
 */
final class Fresh {
  private static final int JVMS = 7;
  private static final List<String> VARIANTS =
      List.of("disse", "databind2", "databind3", "dsl-json", "fastjson2", "avaje-jsonb", "fory-json");

  private Fresh() {}

  /** In a JVM of its own: {@code first|document|kept variant file}. Prints one number. */
  public static void main(String[] args) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(args[2]));
    System.out.println(
        switch (args[0]) {
          case "first" -> millisToFirstEntry(args[1], bytes);
          case "document" -> millisToDocument(args[1], bytes);
          default -> bytesKept(args[1], Corpus.lines(Integer.parseInt(args[3])));
        });
  }

  private static String millisToFirstEntry(String variant, byte[] line) throws IOException {
    int[] starts = {0, line.length};
    Corpus.Chunk chunk = new Corpus.Chunk(line, starts, List.of(Plain.Study.class));
    long begin = System.nanoTime();
    Object entry = Variant.of(variant).read(chunk)[0];
    return millisSince(begin, entry);
  }

  /** Ours loads the bundled knowledge base as users do, which also checks it. */
  private static String millisToDocument(String variant, byte[] document) throws IOException {
    long begin = System.nanoTime();
    Object read =
        variant.equals("disse") ? Catalog.load() : Variant.of(variant).readDocument(document);
    return millisSince(begin, read);
  }

  private static String millisSince(long begin, Object read) {
    double millis = (System.nanoTime() - begin) / 1e6;
    return read.hashCode() == 0 ? "0" : String.format(Locale.ROOT, "%.1f", millis);
  }

  /** All that can be reached from the models and from nothing else that was read. */
  private static String bytesKept(String name, List<Corpus.Chunk> chunks) throws IOException {
    Variant variant = Variant.of(name);
    List<Object[]> kept = new ArrayList<>();
    for (Corpus.Chunk chunk : chunks) {
      kept.add(variant.read(chunk));
    }
    return Long.toString(GraphLayout.parseInstance(kept).totalSize());
  }

  /** The tables. */
  static String report(int mechanisms) throws IOException {
    Path line = Files.createTempFile("line", ".ndjson");
    Path document = Files.createTempFile("document", ".json");
    try {
      List<Corpus.Chunk> chunks = Corpus.lines(mechanisms);
      long json = chunks.stream().mapToLong(chunk -> chunk.bytes().length).sum();
      Files.write(line, study(chunks.get(0)));
      Files.write(document, Corpus.bundled());
      return times("First entry of a fresh JVM", "first", line)
          + times("The bundled knowledge base in a fresh JVM", "document", document)
          + kept(line, mechanisms, json);
    } finally {
      Files.delete(line);
      Files.delete(document);
    }
  }

  private static byte[] study(Corpus.Chunk chunk) {
    int number = chunk.types().indexOf(Plain.Study.class);
    return (chunk.text(number) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String times(String title, String what, Path file) throws IOException {
    List<List<Double>> millis = new ArrayList<>();
    VARIANTS.forEach(variant -> millis.add(new ArrayList<>()));
    for (int i = 0; i < JVMS; i++) {
      for (int k = 0; k < VARIANTS.size(); k++) {
        millis.get(k).add(inJvm(what, VARIANTS.get(k), file.toString()));
      }
    }
    StringBuilder out = new StringBuilder("\n### " + title + "\n\n");
    out.append("| variant | ms, min | median | median × disse |\n| --- | ---: | ---: | ---: |\n");
    double ours = Table.median(millis.get(0));
    for (int k = 0; k < VARIANTS.size(); k++) {
      double median = Table.median(millis.get(k));
      double least = Collections.min(millis.get(k));
      out.append(row("| %s | %.0f | %.0f | %.1f |%n", VARIANTS.get(k), least, median, median / ours));
    }
    return out.toString();
  }

  private static String kept(Path file, int mechanisms, long json) throws IOException {
    StringBuilder out = new StringBuilder("\n### Memory that models take\n\n");
    out.append("| variant | B a line | × JSON | × databind2 |\n| --- | ---: | ---: | ---: |\n");
    double databind = 0;
    List<Double> all = new ArrayList<>();
    for (String variant : VARIANTS) {
      double bytes = inJvm("kept", variant, file.toString(), Integer.toString(mechanisms));
      all.add(bytes);
      databind = variant.equals("databind2") ? bytes : databind;
    }
    for (int k = 0; k < VARIANTS.size(); k++) {
      double bytes = all.get(k);
      double line = bytes / (2.0 * mechanisms);
      out.append(
          row("| %s | %.0f | %.2f | %.2f |%n", VARIANTS.get(k), line, bytes / json, bytes / databind));
    }
    return out.toString();
  }

  private static String row(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static double inJvm(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.add("-XX:+UseSerialGC");
    command.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
    command.add("-Djol.magicFieldOffset=true"); // Else it cannot look into records.
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Fresh.class.getName()));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    // JOL says on standard output what it cannot do; the figure comes last.
    List<String> lines = answer.lines().toList();
    return Double.parseDouble(lines.get(lines.size() - 1));
  }
}
