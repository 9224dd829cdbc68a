package org.disse.evidence;

import java.util.regex.Pattern;
import org.disse.entry.EntryId;
import org.disse.value.InvalidValueException;

/**
 * A ClinicalTrials.gov number: {@code NCT} and eight digits.
 *
 * @param value the id, such as {@code NCT05871463}
 */
public record NctId(String value) {
  private static final Pattern SHAPE = Pattern.compile("NCT[0-9]{8}");

  /**
   * Checks the form.
   *
   * @param value the id, such as {@code NCT05871463}
   * @throws org.disse.value.InvalidValueException if a value is not allowed
   */
  public NctId {
    if (!SHAPE.matcher(value).matches()) {
      throw InvalidValueException.expected(
          "a ClinicalTrials.gov number (NCT and eight digits)", value);
    }
  }

  /**
   * Whether a text is such a number.
   *
   * @param text any text
   * @return true if it is
   */
  public static boolean isNctId(String text) {
    return SHAPE.matcher(text).matches();
  }

  /**
   * Checks the id of a trial: what begins like such a number must be one.
   *
   * @param id the id of a trial, of whatever registry
   * @return the id, unchanged
   * @throws InvalidValueException if it begins with NCT and is no such number
   */
  public static EntryId checkBeginning(EntryId id) {
    if (id.value().regionMatches(true, 0, "NCT", 0, 3)) {
      new NctId(id.value());
    }
    return id;
  }

  @Override
  public String toString() {
    return value;
  }
}
