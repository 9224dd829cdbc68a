package org.disse.io.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of value that JSON holds as a string: how it is read from text and written as text.
 *
 * <p>A record, since the JIT trusts their fields: see {@code Row}.
 *
 * @param parse reads it; throws {@code InvalidValueException} on text that is not allowed
 * @param parsePrintable the same for text of printable ASCII, which is what most text is
 * @param format writes it
 * @param isPlain whether its text is ASCII that needs no escapes
 * @param memory by what it is remembered; null if it seldom repeats
 * @param wrapping how it is made from a value that is remembered itself, if it is
 * @param <V> the value
 */
public record Scalar<V>(
    Function<String, V> parse,
    Function<String, V> parsePrintable,
    Function<V, String> format,
    boolean isPlain,
    @Nullable Repeating<V> memory,
    @Nullable Wrapping<?, V> wrapping) {

  /** How a value is made from one that is remembered itself. */
  record Wrapping<U, V>(Scalar<U> inner, Repeating<U> memory, Function<U, V> wrap) {}

  /**
   * A kind of value that tends to repeat, such as an id: equal text gives the same object.
   *
   * @param parse reads it; throws {@code InvalidValueException} on text that is not allowed
   * @param format writes it
   * @param <V> the value
   * @return the kind
   */
  public static <V> Scalar<V> repeating(Function<String, V> parse, Function<V, String> format) {
    return new Scalar<>(parse, parse, format, false, new Repeating<>(), null);
  }

  /**
   * A kind of value that seldom repeats, such as a title.
   *
   * @param parse reads it; throws {@code InvalidValueException} on text that is not allowed
   * @param format writes it
   * @param <V> the value
   * @return the kind
   */
  public static <V> Scalar<V> distinct(Function<String, V> parse, Function<V, String> format) {
    return new Scalar<>(parse, parse, format, false, null, null);
  }

  /**
   * The same kind, read by less work from text that is not empty and whose characters are all known
   * to be printable ASCII, from the space to the tilde: the tokenizer has looked at each of them.
   *
   * @param parse reads it, to the same value or the same exception
   * @return the kind
   */
  public Scalar<V> printable(Function<String, V> parse) {
    return new Scalar<>(this.parse, parse, format, isPlain, memory, wrapping);
  }

  /**
   * The same kind, whose values have no text but ASCII that needs no escapes: it is copied as it
   * stands.
   *
   * @return the kind
   */
  public Scalar<V> plain() {
    return new Scalar<>(parse, parsePrintable, format, true, memory, wrapping);
  }

  /**
   * A kind of value around one of this kind, as a reference is around an id: the values within are
   * shared.
   *
   * @param wrap makes the outer value
   * @param unwrap gives the inner value
   * @param <W> the outer value
   * @return the kind
   */
  public <W> Scalar<W> wrapped(Function<V, W> wrap, Function<W, V> unwrap) {
    return new Scalar<>(
        parse.andThen(wrap),
        parsePrintable.andThen(wrap),
        unwrap.andThen(format),
        isPlain,
        memory == null ? null : new Repeating<>(),
        memory == null ? null : new Wrapping<>(this, memory, wrap));
  }

  /**
   * Writes a value.
   *
   * @param out where it is written to
   * @param value the value
   */
  public void write(JsonOutput out, V value) {
    String text = format.apply(value);
    if (isPlain) {
      out.plain(text);
    } else {
      out.text(text);
    }
  }
}
