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
  /** What a slug may have, but not begin with, besides ASCII letters and digits. */
  private static final String PUNCTUATION = "._-";

  /** By character, since an id is checked wherever one is read: half the time of comparisons. */
  private static final boolean[] IN_SLUG = inSlug();

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
      if (c >= IN_SLUG.length || !IN_SLUG[c]) {
        return false;
      }
    }
    return !text.isEmpty() && PUNCTUATION.indexOf(text.charAt(0)) < 0;
  }

  private static boolean[] inSlug() {
    boolean[] allowed = new boolean[128];
    for (char c = 0; c < allowed.length; c++) {
      allowed[c] = Character.isLetterOrDigit(c) || PUNCTUATION.indexOf(c) >= 0;
    }
    return allowed;
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
