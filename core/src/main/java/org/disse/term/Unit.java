package org.disse.term;

import java.util.regex.Pattern;
import org.disse.value.InvalidValueException;

/**
 * A unit in the case-sensitive code of UCUM: {@code mg/kg}, {@code {particles}/mL}, {@code 10*9/L},
 * {@code Cel}.
 *
 * <p>Only the characters are checked here; whether UCUM knows the unit is a matter of meaning.
 *
 * @param code the UCUM code
 */
public record Unit(String code) {
  // Possessive: a plain + would recurse once per character and overflow the stack on a long code.
  private static final Pattern SHAPE = Pattern.compile("(?:[!-z|~]|\\{[!-z|~]*\\})++");

  /**
   * Checks the characters.
   *
   * @param code the UCUM code
   * @throws org.disse.value.InvalidValueException if a value is not allowed
   */
  public Unit {
    if (!SHAPE.matcher(code).matches()) {
      throw InvalidValueException.expected("a UCUM unit such as mg/kg or {particles}/mL", code);
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
