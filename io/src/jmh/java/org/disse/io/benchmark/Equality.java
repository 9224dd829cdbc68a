package org.disse.io.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a variant read is what was there: its models, written again, are the same trees as the
 * source. Nothing is timed before that holds.
 */
final class Equality {
  private Equality() {}

  static void check(Variant variant, List<Corpus.Chunk> chunks) throws IOException {
    for (Corpus.Chunk chunk : chunks) {
      Variant.Sink sink = new Variant.Sink();
      variant.write(chunk, variant.read(chunk), sink);
      String[] lines = sink.toString(StandardCharsets.UTF_8).split("\n");
      require(lines.length == chunk.size(), variant, "lines", "" + lines.length);
      for (int i = 0; i < lines.length; i++) {
        same(variant, chunk.text(i).getBytes(StandardCharsets.UTF_8), lines[i].getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  static void checkDocument(Variant variant, byte[] document) throws IOException {
    Variant.Sink sink = new Variant.Sink();
    variant.writeDocument(variant.readDocument(document), sink);
    same(variant, document, sink.toByteArray());
  }

  private static void same(Variant variant, byte[] expected, byte[] actual) throws IOException {
    JsonNode was = Corpus.JSON.readTree(expected);
    JsonNode is = Corpus.JSON.readTree(actual);
    if (!was.equals(is)) {
      throw new AssertionError(
          variant.getClass().getSimpleName() + " changed\n" + cut(expected) + "\n" + cut(actual));
    }
  }

  private static String cut(byte[] text) {
    String all = new String(text, StandardCharsets.UTF_8);
    return all.substring(0, Math.min(3000, all.length()));
  }

  private static void require(boolean holds, Variant variant, String what, String actual) {
    if (!holds) {
      throw new AssertionError(variant.getClass().getSimpleName() + ": " + what + " " + actual);
    }
  }
}
