package org.disse.evidence;

import java.util.regex.Pattern;
import org.disse.value.InvalidValueException;

/**
 * A PubMed id: one to eight digits, no leading zero.
 *
 * @param value the id, such as {@code 28089078}
 */
public record Pmid(String value) {
  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,7}");

  /**
   * Checks the form.
   *
   * @param value the id, such as {@code 28089078}
   * @throws org.disse.value.InvalidValueException if a value is not allowed
   */
  public Pmid {
    if (!SHAPE.matcher(value).matches()) {
      throw InvalidValueException.expected("a PubMed id (digits)", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
