package org.disse.io.testing;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A file of what was tried and what became of it, for validators that do not run on the JVM: a line
 * each, {@code D} or {@code L} for a document or an NDJSON line, {@code +} or {@code -} for
 * accepted or refused, then the text.
 */
public final class Tried implements Closeable {
  private final Writer out;

  /** It is large, and read once. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  public Tried(Path file) throws IOException {
    this.out =
        new BufferedWriter(
            new OutputStreamWriter(
                new FastGzip(Files.newOutputStream(file)), StandardCharsets.UTF_8));
  }

  /** Adds what was tried. */
  public synchronized void add(String text, boolean isDocument, boolean refused) {
    try {
      out.write((isDocument ? "D" : "L") + (refused ? "-" : "+") + text + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
