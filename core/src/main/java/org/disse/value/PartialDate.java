package org.disse.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date as exactly as a source states it: {@code 2023}, {@code 2023-05} or {@code
 * 2023-05-23} (ISO 8601).
 *
 * <p>Trial registries and retraction notices often give no day; a day is never made up.
 */
public final class PartialDate implements Comparable<PartialDate> {
  private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  private final String text;

  private PartialDate(String text) {
    this.text = text;
  }

  /**
   * Reads a date.
   *
   * @param text year, year-month or year-month-day
   * @return the date
   * @throws InvalidValueException if the text has another form, or the calendar has no such day
   */
  public static PartialDate parse(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      throw InvalidValueException.expected("a date (yyyy-mm-dd, yyyy-mm or yyyy)", text);
    }
    try {
      if (shape.group(3) != null) {
        LocalDate.parse(text);
      } else if (shape.group(2) != null) {
        YearMonth.parse(text);
      }
    } catch (DateTimeException e) {
      throw InvalidValueException.expected("a date of the calendar", text);
    }
    return new PartialDate(text);
  }

  /**
   * The year, which is always known.
   *
   * @return the year
   */
  public int year() {
    return Integer.parseInt(text.substring(0, 4));
  }

  /**
   * The full date, where the day is known.
   *
   * @return the date, or empty if only the year or the month is known
   */
  public Optional<LocalDate> day() {
    return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
  }

  /** Orders by time; a less exact date comes before the days in it. */
  @Override
  public int compareTo(PartialDate other) {
    return text.compareTo(other.text);
  }

  /**
   * Whether this date is surely earlier: {@code 2023} is before {@code 2024-01}, but not before
   * {@code 2023-05}.
   *
   * @param other the other date
   * @return true if no reading of the two dates makes them equal or turns them round
   */
  public boolean isBefore(PartialDate other) {
    int shared = Math.min(text.length(), other.text.length());
    return text.substring(0, shared).compareTo(other.text.substring(0, shared)) < 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The ISO form it was read from. */
  @Override
  public String toString() {
    return text;
  }
}
