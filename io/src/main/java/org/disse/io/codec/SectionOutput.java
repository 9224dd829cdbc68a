package org.disse.io.codec;

import java.io.OutputStream;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.json.Utf8Output;

/**
 * Writes one section of a document entry by entry: a document that has nothing else. Errors of the
 * sink come as {@link java.io.UncheckedIOException}.
 */
public final class SectionOutput {
  private final Utf8Output out;
  private final FieldsCodec<Entry> codec;

  /**
   * Begins the section.
   *
   * @param section the section
   * @param sink flushed into, not closed
   */
  public SectionOutput(Section section, OutputStream sink) {
    this.out = new Utf8Output(sink, true);
    this.codec = DocumentFields.writer(section);
    out.beginObject();
    out.name(section.plural());
    out.beginArray();
  }

  /**
   * Writes an entry.
   *
   * @param entry an entry of the section
   */
  public void write(Entry entry) {
    codec.write(out, entry);
  }

  /** Ends the section and hands everything to the sink. */
  public void end() {
    out.endArray();
    out.endObject();
    out.endDocument();
    out.flush();
  }
}
