package org.disse.io.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of value that JSON holds as a string: how it is read from text and written as text.
 *
 * @param <V> the value
 */
public final class Scalar<V> extends Repeating<V> {
  private final Function<String, V> parse;
  private final Function<V, String> format;
  private final boolean pooled;
  private final @Nullable Wrapping<?, V> wrapping;

  private Scalar(
      Function<String, V> parse,
      Function<V, String> format,
      boolean pooled,
      @Nullable Wrapping<?, V> wrapping) {
    this.parse = parse;
    this.format = format;
    this.pooled = pooled;
    this.wrapping = wrapping;
  }

  /** How a value is made from one that is remembered itself. */
  record Wrapping<U, V>(Scalar<U> inner, Function<U, V> wrap) {}

  /**
   * A kind of value that tends to repeat, such as an id: equal text gives the same object.
   *
   * @param parse reads it; throws {@code InvalidValueException} on text that is not allowed
   * @param format writes it
   * @param <V> the value
   * @return the kind
   */
  public static <V> Scalar<V> repeating(Function<String, V> parse, Function<V, String> format) {
    return new Scalar<>(parse, format, true, null);
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
    return new Scalar<>(parse, format, false, null);
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
        parse.andThen(wrap), unwrap.andThen(format), pooled, new Wrapping<>(this, wrap));
  }

  boolean isPooled() {
    return pooled;
  }

  @Nullable Wrapping<?, V> wrapping() {
    return wrapping;
  }

  V parse(String text) {
    return parse.apply(text);
  }

  /**
   * The text of a value.
   *
   * @param value the value
   * @return what JSON holds
   */
  public String format(V value) {
    return format.apply(value);
  }
}
