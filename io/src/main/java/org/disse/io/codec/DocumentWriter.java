package org.disse.io.codec;

import java.io.OutputStream;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.json.JsonOutput;
import org.disse.io.json.Utf8Output;
import org.disse.knowledge.KnowledgeBase;

/**
 * Writes a whole knowledge base. Errors of the sink come as {@link java.io.UncheckedIOException}.
 */
public final class DocumentWriter {
  private DocumentWriter() {}

  /**
   * Writes a JSON document and a line feed.
   *
   * @param base the knowledge base
   * @param sink flushed into, not closed
   * @param pretty whether in the layout of the format, or compact
   */
  public static void writeDocument(KnowledgeBase base, OutputStream sink, boolean pretty) {
    Utf8Output out = new Utf8Output(sink, pretty);
    writeDocument(base, out);
    out.endDocument();
    out.flush();
  }

  /**
   * Writes a JSON document to a host's generator.
   *
   * @param base the knowledge base
   * @param out the output
   */
  public static void writeDocument(KnowledgeBase base, JsonOutput out) {
    DocumentFields.DOCUMENT.write(out, base);
  }

  /**
   * Writes one entry and a line feed, in the layout of the format.
   *
   * @param entry the entry
   * @param sink flushed into, not closed
   */
  public static void writeEntry(Entry entry, OutputStream sink) {
    writeEntry(entry, sink, true);
  }

  /**
   * Writes one entry and a line feed.
   *
   * @param entry the entry
   * @param sink flushed into, not closed
   * @param pretty whether in the layout of the format, or compact
   */
  public static void writeEntry(Entry entry, OutputStream sink, boolean pretty) {
    Utf8Output out = new Utf8Output(sink, pretty);
    writeEntry(entry, out);
    out.endDocument();
    out.flush();
  }

  /**
   * Writes one entry to a host's generator.
   *
   * @param entry the entry
   * @param out the output
   */
  public static void writeEntry(Entry entry, JsonOutput out) {
    DocumentFields.writer(entry.section()).write(out, entry);
  }

  /**
   * Writes NDJSON: the header, then an entry a line.
   *
   * @param base the knowledge base
   * @param sink flushed into, not closed
   */
  public static void writeNdjson(KnowledgeBase base, OutputStream sink) {
    LineOutput lines = new LineOutput(base, sink);
    for (Section section : Section.values()) {
      base.entries(section).forEach(lines::write);
    }
    lines.flush();
  }

  /**
   * Writes the object of an entry's NDJSON line.
   *
   * @param entry the entry
   * @param out the output
   */
  public static void writeLine(Entry entry, JsonOutput out) {
    line(out, entry.section().singular(), DocumentFields.writer(entry.section()), entry);
  }

  /**
   * Writes the object of the header line of NDJSON.
   *
   * @param base the knowledge base
   * @param out the output
   */
  public static void writeHeader(KnowledgeBase base, JsonOutput out) {
    line(out, NdjsonReader.HEADER, DocumentFields.HEADER, base);
  }

  private static <T> void line(JsonOutput out, String kind, FieldsCodec<T> codec, T value) {
    out.beginObject();
    out.name(RecordCodec.ENTRY);
    out.text(kind);
    codec.writeFields(out, value);
    out.endObject();
  }
}
