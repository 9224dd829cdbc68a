package org.disse.io.json;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A kind of value that JSON holds as a string: how it is read from text and written as text.
 *
 * @param <V> the value
 */
public final class Scalar<V> {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final Function<String, V> parse;
  private final Function<V, String> format;
  private final boolean pooled;

  /** Numbers the pools of a session. */
  final int number = NUMBERS.getAndIncrement();

  private Scalar(Function<String, V> parse, Function<V, String> format, boolean pooled) {
    this.parse = parse;
    this.format = format;
    this.pooled = pooled;
  }

  /**
   * A kind of value that tends to repeat, such as an id: equal text gives the same object.
   *
   * @param parse reads it; throws {@code InvalidValueException} on text that is not allowed
   * @param format writes it
   * @param <V> the value
   * @return the kind
   */
  public static <V> Scalar<V> repeating(Function<String, V> parse, Function<V, String> format) {
    return new Scalar<>(parse, format, true);
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
    return new Scalar<>(parse, format, false);
  }

  boolean isPooled() {
    return pooled;
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
