package org.disse.knowledge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disse.value.InvalidValueException;

/**
 * A version of the format: a newer minor only adds, a newer major is refused by older readers.
 * Compared as two integers.
 *
 * @param major raised when a document may no longer be understood
 * @param minor raised when fields or types are added
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {
  private static final Pattern SHAPE = Pattern.compile("(0|[1-9]\\d{0,4})\\.(0|[1-9]\\d{0,4})");

  /** The version that this release writes. */
  public static final FormatVersion CURRENT = new FormatVersion(1, 0);

  /**
   * Checks the numbers.
   *
   * @param major raised when a document may no longer be understood
   * @param minor raised when fields or types are added
   * @throws org.disse.value.InvalidValueException if a value is not allowed
   */
  public FormatVersion {
    if (major < 0 || minor < 0) {
      throw InvalidValueException.expected("a format version such as 1.0", major + "." + minor);
    }
  }

  /**
   * Reads a version.
   *
   * @param text major, dot, minor
   * @return the version
   * @throws InvalidValueException if the text has another form
   */
  public static FormatVersion parse(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      throw InvalidValueException.expected("a format version such as 1.0", text);
    }
    return new FormatVersion(Integer.parseInt(shape.group(1)), Integer.parseInt(shape.group(2)));
  }

  @Override
  public int compareTo(FormatVersion other) {
    return major != other.major
        ? Integer.compare(major, other.major)
        : Integer.compare(minor, other.minor);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
