package org.disse.io.json;

import java.io.IOException;
import java.io.InputStream;
import org.disse.check.Location;

/** A text that comes byte by byte out of a stream, and where it stands in it. */
final class TextCursor {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream stream;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int line = 1;
  private int column = 1;

  TextCursor(InputStream stream) {
    this.stream = stream;
  }

  /** The next byte, which stays, as a number from 0; -1 at the end. */
  int peek() throws IOException {
    if (at == end) {
      end = Math.max(0, stream.read(buffer));
      at = 0;
    }
    return at == end ? -1 : buffer[at] & 0xff;
  }

  /** Goes behind the byte that was seen last, and gives it. */
  byte take() {
    byte c = buffer[at++];
    if (c == '\n') {
      line++;
      column = 1;
    } else if ((c & 0xc0) != 0x80) {
      column++;
    }
    return c;
  }

  /** Goes behind white space. Returns the next byte, as {@link #peek} does. */
  int skipSpace() throws IOException {
    int c = peek();
    while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      take();
      c = peek();
    }
    return c;
  }

  /** Goes behind a byte order mark, which takes no column. Only at the beginning. */
  void skipMark() throws IOException {
    end = stream.readNBytes(buffer, 0, buffer.length);
    at = 0;
    boolean isMark = end >= MARK.length;
    for (int i = 0; isMark && i < MARK.length; i++) {
      isMark = buffer[i] == MARK[i];
    }
    at = isMark ? MARK.length : 0;
  }

  Location here() {
    return new Location(line, column);
  }
}
