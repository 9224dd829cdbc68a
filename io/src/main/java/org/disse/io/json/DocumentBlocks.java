package org.disse.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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
  /** How much is kept of what does not fit: enough to say what was there. */
  private static final int SHOWN = 256;

  private final TextCursor text;
  private final Set<String> lists;
  private final int longest;
  private final Outline outline = new Outline();

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
   */
  public record Element(String list, int ordinal, int start, int end, Location location) {}

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
    this.text = new TextCursor(stream);
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
    ValueCutter cutter = new ValueCutter(text, longest);
    List<Element> elements = new ArrayList<>();
    while (state != State.DONE && cutter.size() < LineBlocks.USUAL) {
      if (state == State.OUTSIDE) {
        scanOutside();
      } else {
        scanList(cutter, elements);
      }
    }
    return elements.isEmpty() ? null : new Block(cutter.source(), elements);
  }

  /**
   * What stands around the elements.
   *
   * @return the outline, so far as it was read
   */
  public Outline outline() {
    return outline;
  }

  // ---- around the elements

  private void keep() {
    if (outline.size() <= longest) {
      outline.add(text.take());
    } else {
      outline.cut();
      state = State.DONE;
    }
  }

  /** Up to a list, or to the end. */
  private void scanOutside() throws IOException {
    if (outline.size() == 0) {
      text.skipMark();
    }
    int c = text.peek();
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
      c = text.peek();
    }
    if (c < 0) {
      state = State.DONE;
    }
  }

  private void scanString() throws IOException {
    int from = outline.size();
    boolean isEscaped = false;
    int c = text.peek();
    do {
      isEscaped = !isEscaped && c == '\\';
      keep();
      c = text.peek();
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

  private void scanList(ValueCutter cutter, List<Element> elements) throws IOException {
    int c = text.skipSpace();
    if (c == ']') {
      outline.resume(text.here(), 0);
      state = State.OUTSIDE;
      return;
    }
    if (c < 0 || c == ',' || c == '}' || c == ':') {
      breakOff(ordinal == 0 ? "" : "{},");
      return;
    }
    if (!cut(cutter, elements)) {
      state = State.DONE;
      return;
    }
    c = text.skipSpace();
    if (c == ',') {
      text.take();
      if (text.skipSpace() == ']') {
        breakOff("{},");
      }
    } else if (c != ']') {
      ordinal--;
      breakOff("{} ");
    }
  }

  private boolean cut(ValueCutter cutter, List<Element> elements) throws IOException {
    Location location = text.here();
    int start = cutter.size();
    boolean isWhole = cutter.cut();
    elements.add(new Element(list, ordinal++, start, cutter.size(), location));
    return isWhole;
  }

  /**
   * Keeps what does not fit behind an element, for which {@code {}} stands, and ends.
   *
   * @param before what the outline has in place of the elements
   */
  private void breakOff(String before) throws IOException {
    outline.fill(before);
    outline.resume(text.here(), before.isEmpty() ? 0 : ordinal - (before.endsWith(",") ? 1 : 0));
    int c = text.peek();
    for (int i = 0; i < SHOWN && c >= 0; i++) {
      outline.add(text.take());
      c = text.peek();
    }
    state = State.DONE;
  }
}
