package org.disse.io.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.disse.entry.Section;

/** The format as the field tables have it, for what is made from them. */
public final class Format {
  /** The value of the field {@code entry} in the first line of NDJSON. */
  public static final String HEADER = NdjsonReader.HEADER;

  private Format() {}

  /**
   * The document.
   *
   * @return its type
   */
  public static Shape.Type document() {
    return DocumentFields.DOCUMENT.shape().type();
  }

  /**
   * The lines of NDJSON: the header and an entry of each section, by the value of their field
   * {@code entry}.
   *
   * @return the types of the lines
   */
  public static Map<String, Shape.Type> lines() {
    Map<String, Shape.Type> lines = new LinkedHashMap<>();
    lines.put(NdjsonReader.HEADER, DocumentFields.HEADER.shape().type());
    for (Section section : Section.values()) {
      Shape shape = DocumentFields.codec(section).shape();
      if (shape instanceof Shape.Part part) {
        lines.put(section.singular(), part.type());
      }
    }
    return lines;
  }
}
