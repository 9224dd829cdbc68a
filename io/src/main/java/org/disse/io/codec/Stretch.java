package org.disse.io.codec;

import org.disse.check.Location;
import org.disse.io.json.PointerFinder;
import org.disse.io.json.Utf8Locator;
import org.disse.io.json.Utf8Source;

/**
 * A stretch of text that holds one value, and where it stood: a line of NDJSON, or an entry that
 * was cut out of a document.
 *
 * @param source the block that it stands in
 * @param start its first byte there
 * @param end the byte behind its last
 * @param location where it begins in the file
 * @param above the JSON Pointer to it; "" for a line, whose pointers lead through the line
 */
public record Stretch(Utf8Source source, int start, int end, Location location, String above) {
  static Stretch ofLine(Utf8Source source, int start, int end, int number) {
    return new Stretch(source, start, end, new Location(number, 1), "");
  }

  /** Works out pointers, lines and columns, in ascending order of offsets. */
  Utf8Locator locator() {
    return new Utf8Locator(source, start, end, location, above);
  }

  /** Where something begins to which a pointer leads through the value. */
  int find(String inner) {
    return new PointerFinder(source).find(start, inner);
  }
}
