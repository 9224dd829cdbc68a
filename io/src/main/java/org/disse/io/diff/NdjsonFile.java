package org.disse.io.diff;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.disse.entry.Entry;
import org.disse.io.DisseReadException;
import org.disse.io.codec.DocumentWriter;
import org.disse.io.codec.NdjsonLines;
import org.disse.io.file.AtomicFile;
import org.disse.io.json.Utf8Output;
import org.disse.knowledge.KnowledgeBase;

/** Files of NDJSON that are read and written an entry at a time. */
final class NdjsonFile {
  private NdjsonFile() {}

  private static boolean isGzip(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** The text of a file, unpacked if its name ends in {@code .gz}. */
  static InputStream open(Path file) throws IOException {
    InputStream stream = Files.newInputStream(file);
    try {
      return isGzip(file) ? new GZIPInputStream(stream, 1 << 16) : stream;
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  /** What fills a file. */
  interface Content {
    void writeTo(Lines lines) throws IOException;
  }

  /** Takes the header, then entries. */
  record Lines(Utf8Output out) {
    void header(KnowledgeBase base) {
      DocumentWriter.writeHeader(base, out);
      out.endDocument();
    }

    void entry(Entry entry) {
      DocumentWriter.writeLine(entry, out);
      out.endDocument();
    }
  }

  /**
   * Writes a file whole or not at all. A line that cannot be read is told as a refused document.
   */
  static void write(Path file, Content content) throws IOException {
    try {
      AtomicFile.write(file, isGzip(file), stream -> fill(stream, content));
    } catch (NdjsonLines.BrokenLine e) {
      throw new DisseReadException(e.report());
    }
  }

  private static void fill(OutputStream stream, Content content) throws IOException {
    Utf8Output out = new Utf8Output(stream, false);
    content.writeTo(new Lines(out));
    out.flush();
  }
}
