package org.disse.io.codec;

import org.disse.io.json.JsonInput;
import org.disse.io.json.JsonOutput;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes values of one type.
 *
 * @param <T> the type
 */
public interface Codec<T> {
  /**
   * Reads the value at the cursor.
   *
   * @param in the input
   * @return the value; null if a problem was recorded, the value then being consumed all the same
   */
  @Nullable T read(JsonInput in);

  /**
   * Writes a value.
   *
   * @param out the output
   * @param value the value
   */
  void write(JsonOutput out, T value);

  /**
   * What the value looks like in JSON.
   *
   * @return its shape
   */
  Shape shape();
}
