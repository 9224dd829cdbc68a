package org.disse.io.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.disse.check.FindingCode;
import org.disse.value.InvalidValueException;
import org.disse.value.Nearest;
import org.disse.value.Range;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * What codecs read from, whatever is behind it.
 *
 * <p>A value method consumes one value. If the value is not of the wanted kind, it records a
 * problem, consumes the value all the same and returns null, so that one pass finds all problems.
 * Only text that is no JSON ends the reading, by {@link MalformedInput}.
 */
public abstract class JsonInput extends ProblemLog {
  /** No further field. */
  public static final int END = -1;

  /** A field that the names do not hold; {@link #unknownName()} tells it. */
  public static final int UNKNOWN = -2;

  /** How many characters a number may grow when it is written in the form of the format. */
  private static final int LONGER = 16;

  JsonInput(Limits limits) {
    super(limits);
  }

  // ---- structure

  /**
   * Enters an object.
   *
   * @return false if the value was none: then it is consumed and a problem recorded
   */
  public abstract boolean beginObject();

  /**
   * Goes to the next field; before the first one too.
   *
   * @param names the names of the format
   * @param expected the number of the name that should come next
   * @return the number of the name, {@link #END} or {@link #UNKNOWN}
   */
  public abstract int nextField(FieldNames names, int expected);

  /**
   * The name of the unknown field.
   *
   * @return the name
   */
  public abstract String unknownName();

  /**
   * The text of a field wherever it stands in the object just entered. The cursor stays before the
   * first field.
   *
   * @param name the field
   * @return its text; null if there is no such field or it holds no text
   */
  public abstract @Nullable String peek(FieldName name);

  /**
   * The place of the value peeked last.
   *
   * @return the place
   */
  public abstract Place placeOfPeeked();

  /**
   * Enters an array.
   *
   * @return false if the value was none: then it is consumed and a problem recorded
   */
  public abstract boolean beginArray();

  /**
   * Goes to the next element; before the first one too.
   *
   * @return false at the end of the array
   */
  public abstract boolean nextElement();

  // ---- values

  /**
   * Reads a value that stands as text.
   *
   * @param kind how it is read
   * @param <V> the value
   * @return the value, or null if a problem was recorded
   */
  public abstract <V> @Nullable V scalar(Scalar<V> kind);

  /**
   * Reads a constant of an enum.
   *
   * @param symbols the constants
   * @param <E> the enum
   * @return the constant, or null if a problem was recorded
   */
  public abstract <E extends Enum<E>> @Nullable E symbol(Symbols<E> symbols);

  /**
   * Reads a whole number.
   *
   * @return the number, or null if a problem was recorded
   */
  public abstract @Nullable Integer integer();

  /**
   * Reads a decimal number, digits and scale as written.
   *
   * @return the number, or null if a problem was recorded
   */
  public abstract @Nullable BigDecimal decimal();

  /**
   * Reads a boolean.
   *
   * @return the value, or null if a problem was recorded
   */
  public abstract @Nullable Boolean bool();

  /** Goes over a value that others have read. */
  public void pass() {
    any();
  }

  /**
   * Reads any value as text, boolean, number, null, list or map.
   *
   * @return the plain value
   */
  public abstract @Nullable Object any();

  // ---- whole objects

  /**
   * The object at the cursor, if one of the same bytes was remembered: then the cursor goes behind
   * it.
   *
   * @param kind the kind of object
   * @param <V> its type
   * @return the object; null if it must be read
   */
  public <V> @Nullable V recall(Repeating<V> kind) {
    return null;
  }

  /**
   * Remembers an object that was just read without any problem or note.
   *
   * @param kind the kind of object
   * @param mark where it starts
   * @param value the object
   * @param <V> its type
   */
  public <V> void remember(Repeating<V> kind, int mark, V value) {}

  // ---- places and problems

  /**
   * A cheap note of where the next value starts.
   *
   * @return the note, for {@link #placeOf}
   */
  public abstract int mark();

  /**
   * {@inheritDoc}
   *
   * @param mark the mark of the object being read, or of the value read last
   */
  @Override
  public abstract Place placeOf(int mark);

  /**
   * The place of the name of the field just entered.
   *
   * @return the place
   */
  public abstract Place placeOfName();

  /**
   * Refuses to read on.
   *
   * @param message which limit is exceeded
   * @return the exception, to be thrown
   */
  public final MalformedInput refuse(String message) {
    return new MalformedInput(FindingCode.LIMIT_EXCEEDED, placeOf(mark()), message);
  }

  /** Records that a value was of another JSON type. The value is consumed already. */
  final void mismatch(Place place, String wanted, @Nullable Object found) {
    if (found == null) {
      problem(
          FindingCode.NULL_VALUE,
          place,
          "expected " + wanted + ", but was null",
          Optional.of("leave the field out instead"));
    } else {
      problem(
          FindingCode.WRONG_TYPE,
          place,
          "expected " + wanted + ", but was " + describe(found),
          Optional.empty());
    }
  }

  private static String describe(Object found) {
    if (found instanceof String text) {
      return "the string " + Text.quote(text);
    }
    if (found instanceof Map) {
      return "an object";
    }
    if (found instanceof List) {
      return "an array";
    }
    if (found instanceof BigDecimal number) {
      String digits = number.toString();
      return "the number " + (digits.length() > 40 ? digits.substring(0, 40) + "…" : digits);
    }
    return "the boolean " + found;
  }

  /** Reads text into a value, or records why it is none. */
  final <V> @Nullable V parse(Function<String, V> rule, String text, int mark) {
    try {
      return rule.apply(text);
    } catch (InvalidValueException e) {
      problem(
          FindingCode.INVALID_VALUE,
          placeOf(mark),
          String.valueOf(e.getMessage()),
          Optional.empty());
      return null;
    }
  }

  /**
   * Reads a number whose grammar was checked, or records that its exponent is out of bounds. The
   * limit holds for the form in which it would be written too: what is read can be read again.
   */
  final @Nullable BigDecimal parse(String written, int mark) {
    checkLength(written, mark);
    BigDecimal number = Exponents.parse(written);
    if (number == null) {
      problem(
          FindingCode.INVALID_VALUE,
          placeOf(mark),
          "expected " + Range.ANY.description() + ", but was " + Text.quote(written),
          Optional.empty());
    } else if (written.length() + LONGER > limits.numberDigits()) {
      checkLength(number.toString(), mark);
    }
    return number;
  }

  private void checkLength(String number, int mark) {
    if (number.length() > limits.numberDigits()) {
      throw new MalformedInput(
          FindingCode.LIMIT_EXCEEDED,
          placeOf(mark),
          "expected a number of at most "
              + limits.numberDigits()
              + " characters, but was a longer one");
    }
  }

  /** Finds the constant of a name, or records which there are. */
  final <E extends Enum<E>> @Nullable E resolve(Symbols<E> symbols, String name, int mark) {
    E constant = symbols.find(name);
    if (constant == null) {
      Collection<String> names = symbols.names();
      problem(
          FindingCode.INVALID_VALUE,
          placeOf(mark),
          "expected one of " + String.join(", ", names) + ", but was " + Text.quote(name),
          Nearest.hint(name, names));
    }
    return constant;
  }
}
