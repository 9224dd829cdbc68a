package org.disse.entry;

import org.disse.term.Curie;
import org.disse.value.InvalidValueException;

/**
 * The id of an entry, unique in its document: a slug ({@code lx-2}, {@code NCT05871463}) or a CURIE
 * ({@code CL:0000632}).
 *
 * <p>Not the entry's identity in the world: that lives in its {@linkplain Entry#xrefs()
 * cross-references}.
 *
 * @param value the id as written; a CURIE in its normalised spelling
 */
public record EntryId(String value) implements Comparable<EntryId> {
  /**
   * Checks, and normalises a CURIE.
   *
   * @param value the id as written; a CURIE in its normalised spelling
   * @throws org.disse.value.InvalidValueException if a value is not allowed
   */
  public EntryId {
    if (!isSlug(value)) {
      value = normalised(value);
    }
  }

  private static boolean isSlug(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean alphanumeric = isLetter(c) || (c >= '0' && c <= '9');
      boolean inner = i > 0 && (c == '.' || c == '_' || c == '-');
      if (!alphanumeric && !inner) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String normalised(String text) {
    if (text.indexOf(':') < 0) {
      throw InvalidValueException.expected(
          "an id (letters, digits, '.', '_', '-', first a letter or digit; or a CURIE)", text);
    }
    return Curie.parse(text).toString();
  }

  /**
   * Makes an id.
   *
   * @param text a slug or a CURIE
   * @return the id
   * @throws InvalidValueException if the text is neither
   */
  public static EntryId of(String text) {
    return new EntryId(text);
  }

  @Override
  public int compareTo(EntryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
