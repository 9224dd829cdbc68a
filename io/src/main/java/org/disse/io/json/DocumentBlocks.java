package org.disse.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.disse.check.Location;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes of one document into the elements of its lists, and what is left around
 * them, so that no more than a block of elements need be in memory. Not thread-safe.
 *
 * <p>It looks at brackets, quotes and commas only, and stops where they do not fit: whether the
 * text is JSON, those say who read the elements and the {@link Outline}. What does not fit is given
 * to them as it stands, so that they meet it where it is.
 */
public final class DocumentBlocks {
  /** As {@link LineBlocks}: no large object to the garbage collector. */
  private static final int USUAL = LineBlocks.USUAL;

  /** How much is kept of what does not fit: enough to say what was there. */
  private static final int SHOWN = 256;

  private final InputStream stream;
  private final Set<String> lists;
  private final int longest;
  private final Outline outline = new Outline();

  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int line = 1;
  private int column = 1;

  private State state = State.OUTSIDE;
  private String list = "";
  private int ordinal;

  // Where the scan of the outline stands.
  private int depth;
  private boolean isNameNext;
  private boolean isValueNext;
  private String name = "";

  private enum State {
    OUTSIDE,
    IN_LIST,
    DONE
  }

  /**
   * One element of a list, or what there is of it.
   *
   * @param list the name of its list
   * @param ordinal its number there, from 0
   * @param start its first byte in the block
   * @param end the byte behind its last
   * @param location where it begins in the file
   * @param isCut whether it is longer than what was kept of it
   */
  public record Element(
      String list, int ordinal, int start, int end, Location location, boolean isCut) {}

  /**
   * Some elements.
   *
   * @param source their bytes, one element behind the other
   * @param elements where they stand in it
   */
  public record Block(Utf8Source source, List<Element> elements) {}

  /**
   * Cuts a stream.
   *
   * @param stream the document; not closed
   * @param lists the names of those members of the root whose arrays are cut
   * @param longest the longest element, and the longest outline, in bytes; of what is longer the
   *     first bytes are kept, one more than this
   */
  public DocumentBlocks(InputStream stream, Set<String> lists, int longest) {
    this.stream = stream;
    this.lists = Set.copyOf(lists);
    this.longest = longest;
  }

  /**
   * The next elements, as many as fit into a block.
   *
   * @return the block; null at the end, when the outline is whole
   * @throws IOException from the stream
   */
  public @Nullable Block next() throws IOException {
    Bytes bytes = new Bytes();
    List<Element> elements = new ArrayList<>();
    while (state != State.DONE && bytes.size() < USUAL) {
      if (state == State.OUTSIDE) {
        scanOutside();
      } else {
        scanList(bytes, elements);
      }
    }
    return elements.isEmpty() ? null : new Block(bytes.source(), elements);
  }

  /**
   * What stands around the elements.
   *
   * @return the outline, so far as it was read
   */
  public Outline outline() {
    return outline;
  }

  // ---- bytes

  /** The next byte, which stays; -1 at the end. */
  private int peek() throws IOException {
    if (at == end) {
      end = Math.max(0, stream.read(buffer));
      at = 0;
    }
    return at == end ? -1 : buffer[at] & 0xff;
  }

  /** Goes behind the byte that was seen last. */
  private void skip() {
    byte c = buffer[at++];
    if (c == '\n') {
      line++;
      column = 1;
    } else if ((c & 0xc0) != 0x80) {
      column++;
    }
  }

  private void skipSpace() throws IOException {
    int c = peek();
    while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      skip();
      c = peek();
    }
  }

  // ---- around the elements

  private void keep() {
    if (outline.size() <= longest) {
      outline.add(buffer[at]);
    } else {
      outline.cut();
      state = State.DONE;
    }
    skip();
  }

  /** Up to a list, or to the end. */
  private void scanOutside() throws IOException {
    if (outline.size() == 0) {
      skipMark();
    }
    int c = peek();
    while (c >= 0 && state == State.OUTSIDE) {
      switch (c) {
        case '"' -> scanString();
        case '{', '[' -> {
          boolean isList = c == '[' && depth == 1 && isValueNext && lists.contains(name);
          depth++;
          isNameNext = c == '{' && depth == 1;
          isValueNext = false;
          keep();
          if (isList) {
            list = name;
            ordinal = 0;
            state = state == State.DONE ? State.DONE : State.IN_LIST;
          }
        }
        case '}', ']' -> {
          depth--;
          keep();
        }
        case ',' -> {
          isNameNext = depth == 1;
          isValueNext = false;
          keep();
        }
        case ':' -> {
          isValueNext = depth == 1;
          keep();
        }
        default -> keep();
      }
      c = peek();
    }
    if (c < 0) {
      state = State.DONE;
    }
  }

  private void skipMark() throws IOException {
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    byte[] first = stream.readNBytes(buffer.length);
    System.arraycopy(first, 0, buffer, 0, first.length);
    end = first.length;
    at = Arrays.equals(mark, 0, 3, buffer, 0, Math.min(end, 3)) ? 3 : 0;
  }

  private void scanString() throws IOException {
    int from = outline.size();
    boolean isEscaped = false;
    int c = peek();
    do {
      isEscaped = !isEscaped && c == '\\';
      keep();
      c = peek();
    } while (c >= 0 && state == State.OUTSIDE && (isEscaped || c != '"'));
    if (c == '"' && state == State.OUTSIDE) {
      keep();
      if (isNameNext) {
        name = Escapes.decode(outline.text(from + 1, outline.size() - 1));
        isNameNext = false;
      }
      isValueNext = false;
    }
  }

  // ---- elements

  private void scanList(Bytes bytes, List<Element> elements) throws IOException {
    skipSpace();
    int c = peek();
    if (c == ']') {
      outline.resume(here(), 0);
      state = State.OUTSIDE;
      return;
    }
    if (c < 0 || c == ',' || c == '}' || c == ':') {
      breakOff(ordinal == 0 ? "" : "{},");
      return;
    }
    elements.add(element(bytes));
    if (elements.get(elements.size() - 1).isCut()) {
      state = State.DONE;
      return;
    }
    skipSpace();
    c = peek();
    if (c == ',') {
      skip();
      skipSpace();
      if (peek() == ']') {
        breakOff("{},");
      }
    } else if (c != ']') {
      ordinal--;
      breakOff("{} ");
    }
  }

  /**
   * Keeps what does not fit behind an element, for which {@code {}} stands, and ends.
   *
   * @param before what the outline has in place of the elements
   */
  private void breakOff(String before) throws IOException {
    outline.fill(before);
    outline.resume(here(), before.isEmpty() ? 0 : ordinal - (before.endsWith(",") ? 1 : 0));
    int c = peek();
    for (int i = 0; i < SHOWN && c >= 0; i++) {
      outline.add(buffer[at]);
      skip();
      c = peek();
    }
    state = State.DONE;
  }

  private Location here() {
    return new Location(line, column);
  }

  /** An element up to where it ends, or to a bracket that does not fit. */
  private Element element(Bytes bytes) throws IOException {
    Location location = here();
    int start = bytes.size();
    int c = peek();
    boolean isWhole;
    if (c == '{' || c == '[') {
      isWhole = brackets(bytes, start);
    } else if (c == '"') {
      isWhole = string(bytes, start);
    } else {
      boolean isNumber = c == '-' || isDigit(c);
      isWhole = isNumber || isLetter(c);
      do {
        take(bytes);
        c = peek();
      } while (bytes.size() - start <= longest
          && (isNumber ? isDigit(c) || "+-.eE".indexOf(c) >= 0 : isLetter(c)));
      bytes.add((byte) ' '); // What follows a number ends it.
    }
    boolean isCut = !isWhole || bytes.size() - start > longest;
    return new Element(list, ordinal++, start, bytes.size(), location, isCut);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z';
  }

  private void take(Bytes bytes) {
    bytes.add(buffer[at]);
    skip();
  }

  /** Takes an object or an array. Returns false where it does not end well. */
  private boolean brackets(Bytes bytes, int start) throws IOException {
    byte[] open = new byte[16];
    int level = 0;
    int c = peek();
    do {
      boolean fits = true;
      if (c == '"') {
        fits = string(bytes, start);
      } else {
        if (c == '{' || c == '[') {
          if (level == open.length) {
            open = Arrays.copyOf(open, 2 * level);
          }
          open[level++] = (byte) c;
        } else if (c == '}' || c == ']') {
          // In ASCII a closing bracket stands two behind its opening one.
          fits = open[--level] == c - 2;
        }
        take(bytes);
      }
      if (!fits || bytes.size() - start > longest) {
        return false;
      }
      c = level == 0 ? c : peek();
    } while (level > 0 && c >= 0);
    return level == 0;
  }

  /** Takes a string. Returns false where it does not end. */
  private boolean string(Bytes bytes, int start) throws IOException {
    boolean isEscaped = false;
    take(bytes);
    int c = peek();
    while (c >= 0 && (isEscaped || c != '"') && bytes.size() - start <= longest) {
      isEscaped = !isEscaped && c == '\\';
      take(bytes);
      c = peek();
    }
    if (c != '"' || bytes.size() - start > longest) {
      return false;
    }
    take(bytes);
    return true;
  }

  /** Bytes as a source of the tokenizer wants them. */
  private static final class Bytes {
    private byte[] bytes = new byte[USUAL + USUAL / 4];
    private int size;

    int size() {
      return size;
    }

    void add(byte b) {
      if (size == bytes.length - Utf8Source.PADDING) {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
      }
      bytes[size++] = b;
    }

    Utf8Source source() {
      return new Utf8Source(bytes, 0, size);
    }
  }
}
