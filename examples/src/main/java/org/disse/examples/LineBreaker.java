package org.disse.examples;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Breaks a part of the lines that go through it, in the ways in which lines break. */
final class LineBreaker extends FilterOutputStream {
  private final Random random;
  private final double part;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean isHeader = true;

  /**
   * Breaks lines.
   *
   * @param target takes the lines
   * @param seed the same seed breaks the same lines
   * @param part which part of them, from 0 to 1; never the first one
   */
  LineBreaker(OutputStream target, long seed, double part) {
    super(target);
    this.random = new Random(seed);
    this.part = part;
  }

  @Override
  public void write(int b) throws IOException {
    line.write(b);
    if (b == '\n') {
      endLine();
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (part == 0) {
      out.write(bytes, offset, length);
      return;
    }
    for (int i = offset; i < offset + length; i++) {
      write(bytes[i]);
    }
  }

  private void endLine() throws IOException {
    boolean breaks = !isHeader && random.nextDouble() < part;
    isHeader = false;
    if (breaks) {
      out.write(broken(line.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    } else {
      line.writeTo(out);
    }
    line.reset();
  }

  private String broken(String text) {
    return switch (random.nextInt(7)) {
      case 0 -> text.substring(0, text.length() / 2) + "\n";
      case 1 -> text.replaceFirst("\"id\":", "\"ID\":");
      case 2 -> text.replaceFirst("\"id\":\"", "\"id\":\" ");
      case 3 -> text.replaceFirst("\\}\n", ",\"colour\":\"blue\"}\n");
      case 4 -> text.replaceFirst("\\}\n", ",\"notes\":null}\n");
      case 5 -> text + text;
      default -> text.replaceFirst("\"entry\":\"", "\"entry\":\"s");
    };
  }
}
