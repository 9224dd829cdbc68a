package org.disse.io.diff;

import java.util.ArrayList;
import java.util.List;
import org.disse.io.json.Escapes;

/** JSON Pointers (RFC 6901): joined and taken apart. */
final class Pointers {
  private Pointers() {}

  /** The pointer to a member of what another points to. */
  static String child(String pointer, String name) {
    return pointer + "/" + Escapes.pointerToken(name);
  }

  static String child(String pointer, int index) {
    return pointer + "/" + index;
  }

  static List<String> tokens(String pointer) {
    List<String> tokens = new ArrayList<>();
    int from = 1;
    while (from <= pointer.length()) {
      int slash = pointer.indexOf('/', from);
      int to = slash < 0 ? pointer.length() : slash;
      tokens.add(Escapes.nameOf(pointer.substring(from, to)));
      from = to + 1;
    }
    return tokens;
  }

  /** The pointer to what the value is in; the root is in nothing but itself. */
  static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  static String last(String pointer) {
    return Escapes.nameOf(pointer.substring(pointer.lastIndexOf('/') + 1));
  }
}
