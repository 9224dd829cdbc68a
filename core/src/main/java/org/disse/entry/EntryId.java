package org.disse.entry;

import org.disse.term.Curie;
import org.disse.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

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

  // Written out, as the busiest of all values: what the language gives a record is put together at
  // run time, in each program anew, and is slower even then.

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof EntryId that && value.equals(that.value));
  }

  @Override
  public int hashCode() {
    return value.hashCode();
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
