package org.disse.io.export;

/**
 * A value of an entry as one string, for formats whose slots take strings: {@code
 * disse:pointer=value}, or {@code disse:pointer:=value} for a number or boolean. In the pointer the
 * first slash is left out, and {@code %}, {@code =} and {@code :} are percent-encoded.
 */
final class LeafText {
  private LeafText() {}

  static String of(String pointer, String value, boolean quoted) {
    String name =
        pointer.substring(1).replace("%", "%25").replace("=", "%3D").replace(":", "%3A");
    return "disse:" + name + (quoted ? "=" : ":=") + value;
  }
}
