package org.disse.io.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.disse.value.InvalidValueException;
import org.disse.value.Range;
import org.jspecify.annotations.Nullable;

/**
 * What codecs write to, whatever is behind it. Errors of the sink come as {@link
 * java.io.UncheckedIOException}.
 */
public abstract class JsonOutput {
  private int depth;

  JsonOutput() {}

  /** Counts a level, where what is written is to be read again: no deeper than a reader goes. */
  final void enter() {
    if (++depth > Limits.USUAL.depth()) {
      throw new InvalidValueException(
          "expected at most " + Limits.USUAL.depth() + " levels of nesting, but was more");
    }
  }

  final void leave() {
    depth--;
  }

  final int depth() {
    return depth;
  }

  /** Opens an object. */
  public abstract void beginObject();

  /** Closes an object. */
  public abstract void endObject();

  /** Opens an array. */
  public abstract void beginArray();

  /** Closes an array. */
  public abstract void endArray();

  /**
   * Writes the name of a field of the format.
   *
   * @param name the name
   */
  public abstract void name(FieldName name);

  /**
   * Writes any other name.
   *
   * @param name the name
   */
  public abstract void name(String name);

  /**
   * Writes text.
   *
   * @param text the text
   * @throws InvalidValueException if it holds half of a surrogate pair
   */
  public abstract void text(String text);

  /**
   * Writes text that is known to be ASCII without quotes, backslashes and control characters.
   *
   * @param text such text
   */
  public void plain(String text) {
    text(text);
  }

  /**
   * Writes a constant.
   *
   * @param symbols the constants of its enum
   * @param constant the constant
   * @param <E> the enum
   */
  public abstract <E extends Enum<E>> void symbol(Symbols<E> symbols, E constant);

  /**
   * Writes what stands without quotes.
   *
   * @param literal a number, true, false or null
   */
  abstract void literal(String literal);

  /**
   * Writes a number, value and scale kept.
   *
   * @param number the number
   * @throws InvalidValueException if its exponent is out of bounds, so that no reader would take it
   */
  public final void number(BigDecimal number) {
    Range.ANY.check(number);
    decimal(number);
  }

  /** Writes a number in bounds, for sinks that know numbers. */
  void decimal(BigDecimal number) {
    literal(number.toString());
  }

  /**
   * Writes a whole number.
   *
   * @param number the number
   */
  public final void number(int number) {
    whole(number);
  }

  /** Writes a whole number, for sinks that know numbers. */
  void whole(int number) {
    literal(Integer.toString(number));
  }

  /**
   * Writes a boolean.
   *
   * @param value the value
   */
  public final void bool(boolean value) {
    literal(Boolean.toString(value));
  }

  /**
   * Writes a plain value, as {@code Extensions} keeps it.
   *
   * @param value text, boolean, number, null, list or map
   */
  public final void any(@Nullable Object value) {
    if (value == null) {
      literal("null");
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof BigDecimal number) {
      number(number);
    } else if (value instanceof Boolean bool) {
      bool(bool);
    } else if (value instanceof List<?> list) {
      beginArray();
      list.forEach(this::any);
      endArray();
    } else if (value instanceof Map<?, ?> map) {
      beginObject();
      map.forEach(
          (name, member) -> {
            name(String.valueOf(name));
            any(member);
          });
      endObject();
    } else {
      throw InvalidValueException.expected("a plain value", value.getClass().getName());
    }
  }

  static InvalidValueException loneSurrogate(String text) {
    return InvalidValueException.expected("text without lone surrogates", text);
  }
}
