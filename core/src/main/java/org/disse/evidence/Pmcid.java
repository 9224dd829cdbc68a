package org.disse.evidence;

import org.disse.value.InvalidValueException;

/**
 * A PubMed Central id. Not a {@linkplain Pmid PubMed id}: the same paper has different numbers.
 *
 * @param value the id, such as {@code PMC5368592}
 */
public record Pmcid(String value) {
  /**
   * Checks the form.
   *
   * @param value the id, such as {@code PMC5368592}
   * @throws org.disse.value.InvalidValueException if a value is not allowed
   */
  public Pmcid {
    if (!value.startsWith("PMC") || !Digits.isNumber(value, 3, 9)) {
      throw InvalidValueException.expected("a PubMed Central id (PMC and digits)", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
