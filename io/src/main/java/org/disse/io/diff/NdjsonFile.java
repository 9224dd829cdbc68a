package org.disse.io.diff;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.disse.entry.Entry;
import org.disse.io.DisseReadException;
import org.disse.io.codec.DocumentWriter;
import org.disse.io.codec.NdjsonLines;
import org.disse.io.file.AtomicFile;
import org.disse.io.file.Gzip;
import org.disse.io.json.Utf8Output;
import org.disse.knowledge.KnowledgeBase;

/** Files of NDJSON that are read and written an entry at a time. */
final class NdjsonFile {
  private NdjsonFile() {}

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
      AtomicFile.write(file, Gzip.isNamed(file), stream -> fill(stream, content));
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
