package org.disse.io.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.check.FindingCode;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.value.InvalidValueException;
import org.disse.value.Nearest;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * What codecs read from, whatever is behind it.
 *
 * <p>A value method consumes one value. If the value is not of the wanted kind, it records a
 * problem, consumes the value all the same and returns null, so that one pass finds all problems.
 * Only text that is no JSON ends the reading, by {@link MalformedInput}.
 */
public abstract class JsonInput {
  /** No further field. */
  public static final int END = -1;

  /** A field that the names do not hold; {@link #unknownName()} tells it. */
  public static final int UNKNOWN = -2;

  /** How many characters a number may grow when it is written in the form of the format. */
  private static final int LONGER = 16;

  final Limits limits;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();
  private int recorded;
  private @Nullable List<FoundReference> references;
  private @Nullable EntryId entryId;

  JsonInput(Limits limits) {
    this.limits = limits;
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

  /**
   * Reads any value as text, boolean, number, null, list or map.
   *
   * @return the plain value
   */
  public abstract @Nullable Object any();

  // ---- places and problems

  /**
   * A cheap note of where the next value starts.
   *
   * @return the note, for {@link #placeOf}
   */
  public abstract int mark();

  /**
   * Where a mark was set.
   *
   * @param mark the mark of the object being read, or of the value read last
   * @return the place
   */
  public abstract Place placeOf(int mark);

  /**
   * The place of the name of the field just entered.
   *
   * @return the place
   */
  public abstract Place placeOfName();

  /**
   * How many problems there are so far; a codec compares before and after to see whether its object
   * is whole.
   *
   * @return the number of problems that break what is read
   */
  public final int problemCount() {
    return problems.size();
  }

  /**
   * Records a problem that breaks the object it stands in.
   *
   * @param code what is wrong
   * @param place where
   * @param message what was expected and what was there
   * @param hint what was probably meant
   */
  public final void problem(FindingCode code, Place place, String message, Optional<String> hint) {
    add(problems, new Problem(code, place, message, hint));
  }

  /**
   * Records something that was kept although it was not understood. Whether that is an error is
   * decided later.
   *
   * @param code what it is
   * @param place where
   * @param message what was expected and what was there
   * @param hint what was probably meant
   */
  public final void note(FindingCode code, Place place, String message, Optional<String> hint) {
    add(notes, new Problem(code, place, message, hint));
  }

  /**
   * Refuses to read on.
   *
   * @param message which limit is exceeded
   * @return the exception, to be thrown
   */
  public final MalformedInput refuse(String message) {
    return new MalformedInput(FindingCode.LIMIT_EXCEEDED, placeOf(mark()), message);
  }

  private void add(List<Problem> to, Problem problem) {
    if (recorded++ >= limits.findings()) {
      throw new MalformedInput(
          FindingCode.LIMIT_EXCEEDED,
          problem.place(),
          "expected at most " + limits.findings() + " findings, but was more");
    }
    to.add(problem);
  }

  /**
   * Whether there were more findings than allowed, so that reading on makes no sense.
   *
   * @return true if the limit of findings is reached
   */
  public final boolean isExhausted() {
    return recorded > limits.findings();
  }

  /**
   * Hands over the problems recorded and forgets them.
   *
   * @return those that break what was read
   */
  public final List<Problem> takeProblems() {
    List<Problem> taken = List.copyOf(problems);
    problems.clear();
    return taken;
  }

  /**
   * Hands over the notes recorded and forgets them.
   *
   * @return what was kept although it was not understood
   */
  public final List<Problem> takeNotes() {
    List<Problem> taken = List.copyOf(notes);
    notes.clear();
    return taken;
  }

  /**
   * A reference and where it stands.
   *
   * @param ref the reference
   * @param place its place
   */
  public record FoundReference(Ref<?> ref, Place place) {}

  /**
   * Reads a value once more, only to learn which references are in it: a broken entry gives no
   * model that could be asked.
   *
   * @param mark where the value starts; it must have been read before, and nothing behind it
   * @param read reads it
   * @return its references; none where the input cannot go back
   */
  public final List<FoundReference> referencesIn(int mark, Runnable read) {
    if (!goBack(mark)) {
      return List.of();
    }
    List<FoundReference> found = new ArrayList<>();
    int before = recorded;
    references = found;
    read.run();
    references = null;
    recorded = before;
    problems.clear();
    notes.clear();
    return found;
  }

  /**
   * Goes back to a value that was read before.
   *
   * @param mark where it starts
   * @return false if this input cannot
   */
  abstract boolean goBack(int mark);

  /**
   * Tells of a reference that was read.
   *
   * @param ref the reference
   * @param mark where it stands
   */
  public final void found(Ref<?> ref, int mark) {
    if (references != null) {
      references.add(new FoundReference(ref, placeOf(mark)));
    }
  }

  /**
   * Remembers the id of the entry being read, so that it is known even if the entry turns out to be
   * broken.
   *
   * @param id the id; null when an entry begins
   */
  public final void entryId(@Nullable EntryId id) {
    entryId = id;
  }

  /**
   * The id of the entry read last.
   *
   * @return the id; null if none could be read
   */
  public final @Nullable EntryId entryId() {
    return entryId;
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
  final <V> @Nullable V parse(Scalar<V> kind, String text, int mark) {
    try {
      return kind.parse(text);
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
          "expected " + Exponents.EXPECTED + ", but was " + Text.quote(written),
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
          Nearest.to(name, names).map(near -> "did you mean " + Text.quote(near) + "?"));
    }
    return constant;
  }
}
