package org.disse.io.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Variants in turn, a slice of a few milliseconds each, every one in a warmed JVM of its own: a
 * machine that is slow for a second is so for all of them. What counts is the ratio to the first
 * variant in the same round.
 *
 * <p>Arguments: {@code rounds mechanisms seconds variant…}; {@code disse@directory} is Disse with
 * the classes of a directory in front, to compare two builds.
 */
final class Interleaved {
  /** What a variant took: nanoseconds and bytes a line, by round. */
  record Taken(List<Double> nanos, List<Double> bytes) {
    Taken() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private Interleaved() {}

  public static void main(String[] args) throws IOException {
    int rounds = Integer.parseInt(args[0]);
    List<String> variants = List.of(args).subList(3, args.length);
    Map<String, Map<String, Taken>> taken = run(rounds, args[1], args[2], variants);
    System.out.print(Table.of("Reading", taken.get("r"), variants.get(0)));
    System.out.print(Table.of("Writing", taken.get("w"), variants.get(0)));
  }

  static Map<String, Map<String, Taken>> run(
      int rounds, String mechanisms, String seconds, List<String> variants) throws IOException {
    Map<String, Child> children = new LinkedHashMap<>();
    try {
      for (String variant : variants) {
        children.put(variant, new Child(variant, mechanisms, seconds));
      }
      for (Child child : children.values()) {
        child.await();
      }
      Map<String, Map<String, Taken>> taken = new LinkedHashMap<>();
      for (int round = 0; round < rounds; round++) {
        for (String kind : List.of("r", "w")) {
          for (Map.Entry<String, Child> child : children.entrySet()) {
            String[] answer = child.getValue().ask(kind).split(" ");
            Taken so =
                taken
                    .computeIfAbsent(kind, key -> new LinkedHashMap<>())
                    .computeIfAbsent(child.getKey(), key -> new Taken());
            so.nanos().add(Double.valueOf(answer[0]));
            so.bytes().add(Double.valueOf(answer[1]));
          }
        }
      }
      taken.get("w").values().removeIf(one -> one.nanos().get(0) == 0);
      return taken;
    } finally {
      children.values().forEach(Child::stop);
    }
  }

  /** A JVM that serves a variant. */
  private static final class Child {
    private final Process process;
    private final BufferedReader answers;
    private final Writer questions;

    Child(String variant, String mechanisms, String seconds) throws IOException {
      int at = variant.indexOf('@');
      String name = at < 0 ? variant : variant.substring(0, at);
      String classes = System.getProperty("java.class.path");
      String path = at < 0 ? classes : variant.substring(at + 1) + File.pathSeparator + classes;
      String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
      process =
          new ProcessBuilder(
                  java, "-Xms1g", "-Xmx1g", "-XX:+UseSerialGC",
                  "--add-opens=java.base/java.lang=ALL-UNNAMED",
                  "-cp", path,
                  Serving.class.getName(), name, mechanisms, seconds)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      answers =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
      questions = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.US_ASCII);
    }

    void await() throws IOException {
      String line = answers.readLine();
      while (line != null && !line.equals("READY")) {
        line = answers.readLine();
      }
      if (line == null) {
        throw new IOException("a variant did not get ready: " + process);
      }
    }

    String ask(String kind) throws IOException {
      questions.write(kind + "\n");
      questions.flush();
      String answer = answers.readLine();
      if (answer == null) {
        throw new IOException("a variant ended: " + process);
      }
      return answer;
    }

    void stop() {
      process.destroy();
    }
  }
}
