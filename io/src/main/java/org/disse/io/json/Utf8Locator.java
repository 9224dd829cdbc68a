package org.disse.io.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.disse.check.Location;
import org.jspecify.annotations.Nullable;

/**
 * Works out JSON Pointers, lines and columns from byte offsets, by going over the text again. Only
 * used when something was found, so good input pays nothing for it.
 *
 * <p>Goes forward only: ask for offsets in ascending order. The text may be malformed behind the
 * last offset asked for.
 */
public final class Utf8Locator {
  private static final int NONE = -1;

  private final byte[] bytes;
  private final int end;
  private final String above;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int at;
  private int line;
  private int column;

  /** One object or array on the way to the current place. */
  private static final class Level {
    final boolean isObject;

    /** The quote of the name; decoded only if the path is asked for. */
    int nameAt = NONE;

    int index;
    boolean nameNext;

    Level(boolean isObject) {
      this.isObject = isObject;
      this.nameNext = isObject;
    }
  }

  /**
   * Starts at a value.
   *
   * @param source the text
   * @param from the offset of the document, or of the line
   * @param line the number of the line there, from 1
   */
  public Utf8Locator(Utf8Source source, int from, int line) {
    this(source, from, source.end(), line);
  }

  /**
   * Starts at a value that is a part of the text, such as a line: a string that is not closed ends
   * with it.
   *
   * @param source the text
   * @param from the offset of the value
   * @param end the offset behind it
   * @param line the number of the line there, from 1
   */
  public Utf8Locator(Utf8Source source, int from, int end, int line) {
    this(source, from, end, new Location(line, 1), "");
  }

  /**
   * Starts at a value that was cut out of a longer text.
   *
   * @param source the text
   * @param from the offset of the value
   * @param end the offset behind it
   * @param location where it stood
   * @param above the pointer to it
   */
  public Utf8Locator(Utf8Source source, int from, int end, Location location, String above) {
    this.bytes = source.bytes;
    this.end = end;
    this.at = from;
    this.line = location.line();
    this.column = location.column();
    this.above = above;
  }

  /**
   * Goes to an offset.
   *
   * @param offset not before the offset asked for last
   * @return the place, with its pointer and location
   */
  public Place locate(int offset) {
    while (at < offset && at < end) {
      step(offset);
    }
    return new Place(offset, pointer(), Optional.of(new Location(line, column)));
  }

  private void step(int offset) {
    int c = bytes[at];
    Level level = levels.peekLast();
    switch (c) {
      case '{', '[' -> levels.addLast(new Level(c == '{'));
      case '}', ']' -> levels.pollLast();
      case ',' -> {
        if (level != null) {
          level.index++;
          level.nameNext = level.isObject;
        }
      }
      case '"' -> {
        if (level != null && level.nameNext) {
          level.nameAt = at;
          level.nameNext = false;
        }
        int close = closingQuote(at);
        // An offset inside a string, such as that of a bad escape, is located within it.
        advance(Math.min(close, offset - 1));
        return;
      }
      default -> {
        // Nothing that changes the path.
      }
    }
    advance(at);
  }

  /** Moves behind the byte at the given offset, counting lines and code points. */
  private void advance(int last) {
    int next = last + 1;
    int feed = Words.first(bytes, at, next, '\n');
    while (feed < next) {
      line++;
      column = 1;
      at = feed + 1;
      feed = Words.first(bytes, at, next, '\n');
    }
    column += Words.codePoints(bytes, at, next);
    at = next;
  }

  private int closingQuote(int open) {
    int i = Words.first(bytes, open + 1, end, '"', '\\');
    while (i < end && bytes[i] == '\\') {
      i = Words.first(bytes, Math.min(i + 2, end), end, '"', '\\');
    }
    return Math.min(i, end - 1);
  }

  private String stringAt(int open) {
    int close = closingQuote(open);
    int last = bytes[close] == '"' ? close : end;
    return Escapes.decode(
        new String(bytes, open + 1, Math.max(0, last - open - 1), StandardCharsets.UTF_8));
  }

  /** The way to the current place, with the name at whose quote it stands, if it stands at one. */
  private String pointer() {
    StringBuilder pointer = new StringBuilder(above);
    for (Level level : levels) {
      String token = level.isObject ? nameOf(level) : Integer.toString(level.index);
      if (level.nameNext) {
        token = level == levels.peekLast() ? nameHere() : null;
      }
      if (token != null) {
        pointer.append('/').append(Escapes.pointerToken(token));
      }
    }
    return pointer.toString();
  }

  private @Nullable String nameOf(Level level) {
    return level.nameAt == NONE ? null : stringAt(level.nameAt);
  }

  private @Nullable String nameHere() {
    return at < end && bytes[at] == '"' ? stringAt(at) : null;
  }
}
