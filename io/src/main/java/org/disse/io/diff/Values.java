package org.disse.io.diff;

import java.nio.charset.StandardCharsets;
import org.disse.io.codec.Trees;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/** Plain values as text for people. */
public final class Values {
  private Values() {}

  /**
   * A value as compact JSON on one line, made safe for a terminal.
   *
   * @param value a plain value, as changes and conflicts hold it
   * @return the text, without a line feed
   */
  public static String oneLine(@Nullable Object value) {
    String json = new String(Trees.bytes(value), StandardCharsets.UTF_8);
    return Text.printable(json.substring(0, json.length() - 1));
  }
}
