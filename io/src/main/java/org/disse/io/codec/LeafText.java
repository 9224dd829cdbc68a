package org.disse.io.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A leaf as one string, for formats whose slots take strings: {@code disse:pointer=value}, or
 * {@code disse:pointer:=value} for a number or boolean. In the pointer the first slash is left out,
 * and {@code %}, {@code =} and {@code :} are percent-encoded. An object whose names are all numbers
 * has a leaf of its own, {@code {}}, as an empty one has: else it would look like an array.
 *
 * @param pointer the JSON Pointer
 * @param value text, number, boolean, null, or an empty list or map
 */
public record LeafText(String pointer, @Nullable Object value) {
  private static final String BEGINNING = "disse:";

  /**
   * Writes a leaf.
   *
   * @param pointer the JSON Pointer
   * @param value its text
   * @param quoted whether it is a string
   * @return the string
   */
  public static String of(String pointer, String value, boolean quoted) {
    String name = pointer.substring(1).replace("%", "%25").replace("=", "%3D").replace(":", "%3A");
    return BEGINNING + name + (quoted ? "=" : ":=") + value;
  }

  /**
   * Reads a leaf.
   *
   * @param text the string
   * @return the leaf; none if it is no such string
   */
  public static Optional<LeafText> parse(String text) {
    int equals = text.indexOf('=');
    if (!text.startsWith(BEGINNING) || equals < 0) {
      return Optional.empty();
    }
    boolean quoted = text.charAt(equals - 1) != ':' || equals == BEGINNING.length();
    String name = text.substring(BEGINNING.length(), quoted ? equals : equals - 1);
    String pointer = "/" + name.replace("%3A", ":").replace("%3D", "=").replace("%25", "%");
    String value = text.substring(equals + 1);
    try {
      return Optional.of(new LeafText(pointer, quoted ? value : plain(value)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Object plain(String literal) {
    return switch (literal) {
      case "true", "false" -> Boolean.valueOf(literal);
      case "null" -> null;
      case "{}" -> Map.of();
      case "[]" -> List.of();
      default -> new BigDecimal(literal);
    };
  }
}
