package org.disse.io.codec;

import org.disse.io.json.JsonInput;
import org.disse.io.json.JsonOutput;
import org.jspecify.annotations.Nullable;

/**
 * A codec of objects whose braces others may handle, as an NDJSON line has a field in front of the
 * entry's own.
 *
 * @param <T> the type
 */
interface FieldsCodec<T> extends Codec<T> {
  /**
   * Reads the fields of an object just entered.
   *
   * @param mark where the object starts
   * @param before the number of problems before it
   * @param ndjson whether the object is an NDJSON line, to which {@code entry} belongs
   * @return the value, or null if a problem was recorded
   */
  @Nullable T readFields(JsonInput in, int mark, int before, boolean ndjson);

  /** Writes the fields of an object just opened. */
  void writeFields(JsonOutput out, T value);

  @Override
  default @Nullable T read(JsonInput in) {
    int mark = in.mark();
    int before = in.problemCount();
    return in.beginObject() ? readFields(in, mark, before, false) : null;
  }

  @Override
  default void write(JsonOutput out, T value) {
    out.beginObject();
    writeFields(out, value);
    out.endObject();
  }
}
