package org.disse.evidence;

import java.util.regex.Pattern;
import org.disse.value.InvalidValueException;

/**
 * A digital object identifier, without {@code https://doi.org/} or {@code doi:}. Compared as
 * written; resolvers ignore case.
 *
 * @param value the id, such as {@code 10.1016/j.ymthe.2016.11.019}
 */
public record Doi(String value) {
  // Possessive: a plain * would recurse once per group and overflow the stack on a long prefix.
  private static final Pattern SHAPE = Pattern.compile("10\\.[0-9]{4,9}(?:\\.[0-9]+)*+/[!-~]+");

  /**
   * Checks the form.
   *
   * @param value the id, such as {@code 10.1016/j.ymthe.2016.11.019}
   * @throws org.disse.value.InvalidValueException if a value is not allowed
   */
  public Doi {
    if (!SHAPE.matcher(value).matches()) {
      throw InvalidValueException.expected("a DOI (10.prefix/suffix)", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
