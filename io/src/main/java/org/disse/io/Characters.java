package org.disse.io;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.Location;

/** What text as characters needs before it can be read as bytes. */
final class Characters {
  private Characters() {}

  /** Half of a pair has no UTF-8; the JDK would silently write a question mark. */
  static Optional<Finding> loneSurrogate(String text) {
    int line = 1;
    int column = 1;
    for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        column = 0;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return Optional.of(
            Finding.of(
                    FindingCode.MALFORMED_TEXT,
                    "",
                    String.format("expected a pair of surrogates, but was a lone \\u%04X", (int) c))
                .location(new Location(line, column))
                .build());
      }
      column++;
    }
    return Optional.empty();
  }

  /**
   * Reads to the end, but not much further than the limit: a character is at least a byte, so more
   * would be refused anyway.
   */
  static String readAll(Reader reader, int limit) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[1 << 13];
    int read = reader.read(buffer);
    while (read >= 0 && text.length() <= limit) {
      text.append(buffer, 0, read);
      read = reader.read(buffer);
    }
    if (text.length() > limit && Character.isHighSurrogate(text.charAt(text.length() - 1))) {
      // A pair is not cut: half of one would be told instead of the length.
      while (read == 0) {
        read = reader.read(buffer);
      }
      text.append(buffer, 0, Math.min(1, Math.max(0, read)));
    }
    return text.toString();
  }
}
