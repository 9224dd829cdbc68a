package org.disse.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into blocks of whole lines, so that no more than a block of it need be in
 * memory. Not thread-safe.
 */
public final class LineBlocks {
  /** Small enough not to be a large object to the garbage collector. */
  static final int USUAL = 1 << 17;

  private final InputStream stream;
  private final int longestLine;
  private byte[] rest = new byte[0];
  private int line = 1;
  private boolean isStart = true;
  private boolean isAtEnd;

  /**
   * Some whole lines.
   *
   * @param source the lines
   * @param line the number of the first of them, from 1
   * @param isStart whether it is the first block
   */
  public record Block(Utf8Source source, int line, boolean isStart) {}

  /**
   * Cuts a stream.
   *
   * @param stream the bytes; not closed
   * @param longestLine the longest line that is kept whole, in bytes; of a longer one a block holds
   *     the first bytes, one more than this
   */
  public LineBlocks(InputStream stream, int longestLine) {
    this.stream = stream;
    this.longestLine = longestLine;
  }

  /**
   * The next block. It is read at once if a line is there, so that a slow source is not waited for
   * longer than needed.
   *
   * @return the block, the first one even if it is empty; null at the end
   * @throws IOException from the stream
   */
  public @Nullable Block next() throws IOException {
    byte[] buffer = Arrays.copyOf(rest, Math.max(USUAL, rest.length * 2) + Utf8Source.PADDING);
    int length = rest.length;
    int lines = behindLastLine(buffer, 0, length);
    while (!isAtEnd && (lines == 0 || (hasRoom(buffer, length) && stream.available() > 0))) {
      if (lines == 0 && length > longestLine) {
        return cut(buffer, length);
      }
      if (!hasRoom(buffer, length)) {
        long longer = Math.min(2L * length, longestLine + 1L);
        buffer = Arrays.copyOf(buffer, (int) longer + Utf8Source.PADDING);
      }
      int read = stream.read(buffer, length, buffer.length - Utf8Source.PADDING - length);
      if (read < 0) {
        isAtEnd = true;
      } else {
        lines = Math.max(lines, behindLastLine(buffer, length, length + read));
        length += read;
      }
    }
    if (isAtEnd) {
      lines = length;
    }
    rest = Arrays.copyOfRange(buffer, lines, length);
    return lines == 0 && !isStart ? null : block(buffer, lines);
  }

  private static boolean hasRoom(byte[] buffer, int length) {
    return length < buffer.length - Utf8Source.PADDING;
  }

  private Block block(byte[] buffer, int end) {
    Arrays.fill(buffer, end, buffer.length, (byte) 0);
    int start = isStart ? Utf8Source.behindMark(buffer, end) : 0;
    Block block = new Block(new Utf8Source(buffer, start, end), line, isStart);
    isStart = false;
    line += Words.count(buffer, 0, end, '\n');
    return block;
  }

  /** A line that is too long: its beginning is given, and the rest skipped. */
  private Block cut(byte[] buffer, int length) throws IOException {
    Block block = block(buffer, length);
    line++;
    byte[] skipped = new byte[USUAL];
    rest = new byte[0];
    int read = stream.read(skipped);
    while (read >= 0) {
      for (int i = 0; i < read; i++) {
        if (skipped[i] == '\n') {
          rest = Arrays.copyOfRange(skipped, i + 1, read);
          return block;
        }
      }
      read = stream.read(skipped);
    }
    isAtEnd = true;
    return block;
  }

  private static int behindLastLine(byte[] bytes, int from, int to) {
    int i = to;
    while (i > from && bytes[i - 1] != '\n') {
      i--;
    }
    return i > from ? i : 0;
  }
}
