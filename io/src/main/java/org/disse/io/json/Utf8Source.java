package org.disse.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a document, followed by zeros: a zero is a control character, which JSON never
 * allows bare, so it ends every scan of the tokenizer without a comparison with the length.
 */
public final class Utf8Source {
  /** Two words may be loaded behind the last byte. */
  static final int PADDING = 24;

  final byte[] bytes;
  private final int start;
  private final int end;

  private Utf8Source(byte[] padded, int length) {
    this(padded, behindMark(padded, length), length);
  }

  /**
   * Takes a part of a longer text.
   *
   * @param padded the bytes, zeros behind them
   * @param start where the text starts
   * @param end where it ends
   */
  Utf8Source(byte[] padded, int start, int end) {
    this.bytes = padded;
    this.start = start;
    this.end = end;
  }

  static int behindMark(byte[] bytes, int length) {
    boolean mark =
        length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return mark ? 3 : 0;
  }

  /**
   * Copies bytes.
   *
   * @param bytes the document
   * @return the source
   */
  public static Utf8Source of(byte[] bytes) {
    return new Utf8Source(Arrays.copyOf(bytes, bytes.length + PADDING), bytes.length);
  }

  /**
   * Reads a stream to its end, but no further than one byte over the limit.
   *
   * @param stream the document; not closed
   * @param limit the most bytes wanted
   * @return the source; longer than the limit if the stream was
   * @throws IOException from the stream
   */
  public static Utf8Source of(InputStream stream, int limit) throws IOException {
    byte[] padded = new byte[Math.min(limit, 1 << 16) + PADDING];
    int length = 0;
    while (length <= limit) {
      if (padded.length - length <= PADDING) {
        long longer = Math.min(padded.length * 2L, limit + PADDING + 1L);
        padded = Arrays.copyOf(padded, (int) longer);
      }
      int read = stream.read(padded, length, padded.length - PADDING - length);
      if (read < 0) {
        break;
      }
      length += read;
    }
    // A stream may have written behind what it gave.
    Arrays.fill(padded, length, padded.length, (byte) 0);
    return new Utf8Source(padded, length);
  }

  /**
   * Where the text starts: behind a byte order mark, if there is one. It is accepted and never
   * written.
   *
   * @return 0 or 3
   */
  public int start() {
    return start;
  }

  /**
   * Where the text ends.
   *
   * @return the number of bytes
   */
  public int end() {
    return end;
  }

  /**
   * The first line feed at or behind a place.
   *
   * @param from where to look
   * @return its offset, or the end if there is none
   */
  public int lineEnd(int from) {
    return Words.first(bytes, from, end, '\n');
  }

  /**
   * Whether there is only white space in a range.
   *
   * @param from the first byte
   * @param to the byte behind the last
   * @return true if nothing else is there
   */
  public boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      byte c = bytes[i];
      if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the bytes look like UTF-16 or UTF-32, with or without a byte order mark.
   *
   * @return true if a reader should say so instead of complaining about the first byte
   */
  public boolean looksLikeUtf16() {
    if (end < 2) {
      return false;
    }
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean mark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    boolean zeros = (first == 0) != (second == 0) || (first == 0 && end >= 4 && bytes[3] != 0);
    return mark || zeros;
  }
}
