package org.disse.evidence;

import org.disse.value.InvalidValueException;

/**
 * A PubMed id: one to eight digits, no leading zero.
 *
 * @param value the id, such as {@code 28089078}
 */
public record Pmid(String value) {
  /**
   * Checks the form.
   *
   * @param value the id, such as {@code 28089078}
   * @throws org.disse.value.InvalidValueException if a value is not allowed
   */
  public Pmid {
    if (!Digits.isNumber(value, 0, 8)) {
      throw InvalidValueException.expected("a PubMed id (digits)", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
