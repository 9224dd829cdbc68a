package org.disse.io.codec;

import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Section;
import org.disse.io.json.JsonInput;
import org.disse.io.json.MalformedInput;
import org.disse.io.json.Problem;
import org.disse.io.json.Utf8Input;
import org.jspecify.annotations.Nullable;

/** Where the lines of NDJSON go: into a document, or one by one into a stream. */
interface LineSink {
  /**
   * A line that is not blank.
   *
   * @param in at its beginning
   * @param start its first byte
   * @param end the byte behind its last
   * @param number its number in the file
   */
  void beginLine(Utf8Input in, int start, int end, int number);

  /** The end of the line. Returns false if reading must stop. */
  boolean endLine(Utf8Input in);

  /** Where the fields of the header go. */
  DocumentBuilder header();

  /** A header in a line where it must not be; what is wrong is told by a problem of its own. */
  default void lateHeader() {}

  /** Takes what the input recorded since the last time. */
  void collect(JsonInput in, @Nullable EntryId entry);

  /** Takes a problem that the input did not record. */
  void add(Problem problem, @Nullable EntryId entry);

  /** Takes the place where the text ceases to be JSON. */
  void breakOff(JsonInput in, MalformedInput malformed, @Nullable EntryId entry);

  /** Remembers that the line gave nothing. */
  void leaveOut(@Nullable Section section, @Nullable EntryId id);

  /** Takes an entry; null if it could not be read. */
  void endEntry(
      JsonInput in,
      Section section,
      int mark,
      @Nullable Entry entry,
      FieldsCodec<? extends Entry> codec);
}
