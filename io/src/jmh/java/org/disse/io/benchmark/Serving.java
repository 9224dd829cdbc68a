package org.disse.io.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One variant in a JVM of its own, warmed up, that runs a slice of a few milliseconds whenever it
 * is told to: {@code r} to read, {@code w} to write. It answers with nanoseconds of its own thread
 * and bytes allocated, both per line.
 */
final class Serving {
  private final Variant variant;
  private final List<Corpus.Chunk> chunks;
  private final List<Object[]> models = new ArrayList<>();
  private final Variant.Sink sink = new Variant.Sink();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private int next;
  private Object last = "";

  private Serving(Variant variant, List<Corpus.Chunk> chunks) throws IOException {
    this.variant = variant;
    this.chunks = chunks;
    if (variant.binds()) {
      Equality.check(variant, chunks);
      for (Corpus.Chunk chunk : chunks) {
        models.add(variant.read(chunk));
      }
    }
  }

  public static void main(String[] args) throws IOException {
    int mechanisms = Integer.parseInt(args[1]);
    double seconds = Double.parseDouble(args[2]);
    Serving serving = new Serving(Variant.of(args[0]), Corpus.lines(mechanisms));
    serving.warmUp(seconds);
    System.out.println("READY");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      System.out.println(serving.slice(line.charAt(0)));
    }
  }

  private void warmUp(double seconds) throws IOException {
    for (char kind : new char[] {'r', 'w'}) {
      long end = threads.getCurrentThreadCpuTime() + (long) (seconds * 5e8);
      while (threads.getCurrentThreadCpuTime() < end) {
        slice(kind);
      }
    }
  }

  private String slice(char kind) throws IOException {
    if (kind == 'w' && !variant.binds()) {
      return "0 0";
    }
    int number = next++ % chunks.size();
    Corpus.Chunk chunk = chunks.get(number);
    long thread = Thread.currentThread().getId();
    long allocated = threads.getThreadAllocatedBytes(thread);
    long start = threads.getCurrentThreadCpuTime();
    if (kind == 'r') {
      last = variant.read(chunk);
    } else {
      sink.reset();
      variant.write(chunk, models.get(number), sink);
      last = sink;
    }
    long time = threads.getCurrentThreadCpuTime() - start;
    allocated = threads.getThreadAllocatedBytes(thread) - allocated;
    return String.format(
        Locale.ROOT, "%.1f %.1f", (double) time / chunk.size(), (double) allocated / chunk.size());
  }
}
