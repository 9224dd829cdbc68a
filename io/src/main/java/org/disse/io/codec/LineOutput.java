package org.disse.io.codec;

import java.io.OutputStream;
import org.disse.entry.Entry;
import org.disse.io.json.Utf8Output;
import org.disse.knowledge.KnowledgeBase;

/** Writes NDJSON line by line. Errors of the sink come as {@link java.io.UncheckedIOException}. */
public final class LineOutput {
  private final Utf8Output out;

  /**
   * Writes the header.
   *
   * @param header the document's own fields; its entries are not written
   * @param sink flushed into, not closed
   */
  public LineOutput(KnowledgeBase header, OutputStream sink) {
    this.out = new Utf8Output(sink, false);
    DocumentWriter.writeHeader(header, out);
    out.endDocument();
  }

  /**
   * Writes an entry.
   *
   * @param entry the entry
   */
  public void write(Entry entry) {
    DocumentWriter.writeLine(entry, out);
    out.endDocument();
  }

  /** Hands everything to the sink. */
  public void flush() {
    out.flush();
  }
}
