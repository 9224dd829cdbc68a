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
  private final FieldsCodec<? extends Entry> codec;

  /**
   * Begins the section.
   *
   * @param section the section
   * @param sink flushed into, not closed
   */
  public SectionOutput(Section section, OutputStream sink) {
    this.out = new Utf8Output(sink, true);
    this.codec = DocumentFields.codec(section);
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
    write(codec, entry);
  }

  @SuppressWarnings("unchecked") // The codec of a section writes its entries.
  private <T> void write(FieldsCodec<T> codec, Object entry) {
    codec.write(out, (T) entry);
  }

  /** Ends the section and hands everything to the sink. */
  public void end() {
    out.endArray();
    out.endObject();
    out.endDocument();
    out.flush();
  }
}
