package org.disse.io.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.disse.check.Location;

/**
 * A document without the elements of its lists, and where each part of it stood. It is a document
 * itself, and is read as one.
 */
public final class Outline {
  private static final int NONE = -1;

  /** From here on the text stood at another place, behind elements that are not there. */
  private record Part(int from, Location location, int missing) {}

  private final List<Part> parts = new ArrayList<>(List.of(new Part(0, new Location(1, 1), 0)));
  private byte[] bytes = new byte[1 << 10];
  private int size;
  private int filler = NONE;
  private boolean isCut;

  Outline() {}

  int size() {
    return size;
  }

  void add(byte b) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = b;
  }

  /** Adds what stands for elements. */
  void fill(String text) {
    filler = text.isEmpty() ? NONE : size;
    for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
      add(b);
    }
  }

  /**
   * Tells where the text that follows stood.
   *
   * @param missing how many elements the innermost list has more than are here
   */
  void resume(Location location, int missing) {
    parts.add(new Part(size, location, missing));
  }

  /** Tells that there was more, which is not kept. */
  void cut() {
    isCut = true;
  }

  /**
   * Whether there was more than is kept.
   *
   * @return true if it was too long
   */
  public boolean isCut() {
    return isCut;
  }

  /**
   * Whether something only stands for elements that are not here.
   *
   * @param place its place in the outline
   * @return true if what is said of it is not said of the document
   */
  public boolean isFiller(Place place) {
    return place.offset() == filler;
  }

  String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /**
   * The text.
   *
   * @return a copy
   */
  public Utf8Source source() {
    return Utf8Source.of(Arrays.copyOf(bytes, size));
  }

  /**
   * Where something stood in the whole document.
   *
   * @param here its place in the outline
   * @return the pointer and location of the document
   */
  public Place placeOf(Place here) {
    int last = parts.size() - 1;
    while (parts.get(last).from() > here.offset()) {
      last--;
    }
    Part part = parts.get(last);
    int line = part.location().line();
    int column = part.location().column();
    for (int i = part.from(); i < Math.min(here.offset(), size); i++) {
      if (bytes[i] == '\n') {
        line++;
        column = 1;
      } else if ((bytes[i] & 0xc0) != 0x80) {
        column++;
      }
    }
    return new Place(
        here.offset(),
        part.missing() == 0 ? here.pointer() : shifted(here.pointer(), part.missing()),
        Optional.of(new Location(line, column)));
  }

  /** A pointer to an element of a list of the root, so many elements further on. */
  private static String shifted(String pointer, int missing) {
    int slash = pointer.indexOf('/', 1);
    if (slash < 0) {
      return pointer;
    }
    int end = pointer.indexOf('/', slash + 1);
    String number = pointer.substring(slash + 1, end < 0 ? pointer.length() : end);
    return pointer.substring(0, slash + 1)
        + (Integer.parseInt(number) + missing)
        + (end < 0 ? "" : pointer.substring(end));
  }
}
