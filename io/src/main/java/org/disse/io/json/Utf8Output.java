package org.disse.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The fast lane: writes UTF-8 bytes, compact or in the layout of the format (two spaces, one member
 * a line).
 *
 * <p>Every value is followed by a comma, and a closing bracket takes it back; so there is no state
 * for "the first member".
 */
public final class Utf8Output extends JsonOutput {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int CHUNK = 1 << 16;
  private static final boolean[] PLAIN = new boolean[128];

  static {
    Arrays.fill(PLAIN, ' ', 128, true);
    PLAIN['"'] = false;
    PLAIN['\\'] = false;
  }

  private final OutputStream sink;
  private final boolean pretty;
  private final byte[] buffer = new byte[CHUNK];
  private int at;

  /** Whether the next value starts a line of its own, which only an element of an array does. */
  private boolean inArray;

  /** A bit per level, of which there are no more than 64: whether it is an array. */
  private long arrays;

  /**
   * Writes to a stream.
   *
   * @param sink the stream; flushed into, never closed
   * @param pretty whether in the layout of the format, or compact
   */
  public Utf8Output(OutputStream sink, boolean pretty) {
    this.sink = sink;
    this.pretty = pretty;
  }

  /** Ends a document or line with a line feed. */
  public void endDocument() {
    buffer[at - 1] = '\n';
    if (at > CHUNK / 2) {
      flush();
    }
  }

  /** Hands everything to the stream. */
  public void flush() {
    hand(at);
    at = 0;
  }

  private void hand(int length) {
    try {
      sink.write(buffer, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes room for what is less than {@value #CHUNK} bytes. */
  private void need(int room) {
    if (CHUNK - at < room) {
      makeRoom();
    }
  }

  /** The last byte stays: it may be the comma that a closing bracket takes back. */
  private void makeRoom() {
    hand(at - 1);
    buffer[0] = buffer[at - 1];
    at = 1;
  }

  private void beginValue() {
    if (pretty && inArray) {
      newLine();
    }
  }

  private void newLine() {
    int indent = 2 * depth();
    need(indent + 1);
    byte[] b = buffer;
    b[at] = '\n';
    Arrays.fill(b, at + 1, at + 1 + indent, (byte) ' ');
    at += 1 + indent;
  }

  private void open(char bracket, boolean isArray) {
    beginValue();
    enter();
    need(1);
    buffer[at++] = (byte) bracket;
    arrays = (arrays << 1) | (isArray ? 1 : 0);
    inArray = isArray;
  }

  private void close(char bracket) {
    need(2);
    boolean empty = buffer[at - 1] != ',';
    if (!empty) {
      at--;
    }
    leave();
    arrays >>>= 1;
    inArray = (arrays & 1) != 0;
    if (pretty && !empty) {
      newLine();
      need(2);
    }
    buffer[at++] = (byte) bracket;
    buffer[at++] = ',';
  }

  @Override
  public void beginObject() {
    open('{', false);
  }

  @Override
  public void endObject() {
    close('}');
  }

  @Override
  public void beginArray() {
    open('[', true);
  }

  @Override
  public void endArray() {
    close(']');
  }

  @Override
  public void name(FieldName name) {
    if (pretty) {
      newLine();
    }
    int length = name.bytes.length;
    need(length + 16);
    if (length <= 16) {
      // Writes up to 15 bytes too many, which the next write covers.
      WORD.set(buffer, at, name.word0);
      WORD.set(buffer, at + 8, name.word1);
    } else {
      System.arraycopy(name.bytes, 0, buffer, at, length);
    }
    at += length;
    if (pretty) {
      buffer[at++] = ' ';
    }
  }

  @Override
  public void name(String name) {
    if (pretty) {
      newLine();
    }
    string(name);
    buffer[at - 1] = ':';
    if (pretty) {
      need(1);
      buffer[at++] = ' ';
    }
  }

  @Override
  public void text(String text) {
    beginValue();
    string(text);
  }

  @Override
  public void plain(String text) {
    if (text.length() > CHUNK / 2) {
      text(text);
      return;
    }
    beginValue();
    need(text.length() + 3);
    buffer[at++] = '"';
    copy(text);
    buffer[at++] = '"';
    buffer[at++] = ',';
  }

  @Override
  public <E extends Enum<E>> void symbol(Symbols<E> symbols, E constant) {
    beginValue();
    byte[] encoded = symbols.encoded(constant);
    need(encoded.length);
    System.arraycopy(encoded, 0, buffer, at, encoded.length);
    at += encoded.length;
  }

  @Override
  void literal(String literal) {
    beginValue();
    need(literal.length() + 1);
    copy(literal);
    buffer[at++] = ',';
  }

  @SuppressWarnings("deprecation") // The one that copies ASCII without making an array.
  private void copy(String text) {
    text.getBytes(0, text.length(), buffer, at);
    at += text.length();
  }

  private void string(String text) {
    int length = text.length();
    if (length > CHUNK / 8) {
      longString(text);
      return;
    }
    need(length * 6 + 3);
    buffer[at++] = '"';
    encode(text, 0, length);
    buffer[at++] = '"';
    buffer[at++] = ',';
  }

  /** Piece by piece, so that the buffer need not hold six times a long text. */
  private void longString(String text) {
    need(1);
    buffer[at++] = '"';
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + CHUNK / 8);
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      need((to - from) * 6);
      encode(text, from, to);
      from = to;
    }
    need(2);
    buffer[at++] = '"';
    buffer[at++] = ',';
  }

  private void encode(String text, int from, int to) {
    byte[] b = buffer;
    int q = at;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 128 && PLAIN[c]) {
        b[q++] = (byte) c;
      } else if (c < 128) {
        q = Escapes.escape(c, b, q);
      } else if (c < 0x800) {
        b[q++] = (byte) (0xc0 | (c >> 6));
        b[q++] = (byte) (0x80 | (c & 63));
      } else if (!Character.isSurrogate(c)) {
        b[q++] = (byte) (0xe0 | (c >> 12));
        b[q++] = (byte) (0x80 | ((c >> 6) & 63));
        b[q++] = (byte) (0x80 | (c & 63));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < to
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int point = Character.toCodePoint(c, text.charAt(++i));
        b[q++] = (byte) (0xf0 | (point >> 18));
        b[q++] = (byte) (0x80 | ((point >> 12) & 63));
        b[q++] = (byte) (0x80 | ((point >> 6) & 63));
        b[q++] = (byte) (0x80 | (point & 63));
      } else {
        throw loneSurrogate(text);
      }
    }
    at = q;
  }
}
