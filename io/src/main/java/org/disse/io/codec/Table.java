package org.disse.io.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.disse.io.json.FieldName;
import org.disse.value.Extensions;

/**
 * A field table in the making: rows in the order of the format.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Table<T, B> {
  final String type;
  final Supplier<B> begin;
  final Function<B, ? extends T> build;
  final List<Row<T, B>> rows = new ArrayList<>();
  final List<FieldName> skipped = new ArrayList<>();
  final List<Shape.Rule> rules = new ArrayList<>();
  List<String> key = List.of();
  boolean whole;
  boolean lax;
  boolean repeating;
  String name;
  String description = "";

  private Table(String type, Supplier<B> begin, Function<B, ? extends T> build) {
    this.type = type;
    this.name = type;
    this.begin = begin;
    this.build = build;
  }

  /** Starts the table of a type. */
  static <T, B> Table<T, B> record(String type, Supplier<B> begin, Function<B, ? extends T> build) {
    return new Table<>(type, begin, build);
  }

  <V> Table<T, B> required(
      String name,
      Codec<V> codec,
      Function<? super T, ? extends V> get,
      BiConsumer<? super B, ? super V> set) {
    rows.add(new Row.Required<>(new FieldName(name), codec, get, set));
    return this;
  }

  <V> Table<T, B> optional(
      String name,
      Codec<V> codec,
      Function<? super T, Optional<V>> get,
      BiConsumer<? super B, ? super V> set) {
    rows.add(new Row.Absent<>(new FieldName(name), codec, get, set));
    return this;
  }

  <V> Table<T, B> defaulted(
      String name,
      Codec<V> codec,
      V usual,
      Function<? super T, ? extends V> get,
      BiConsumer<? super B, ? super V> set) {
    rows.add(new Row.Defaulted<>(new FieldName(name), codec, usual, get, set));
    return this;
  }

  Table<T, B> row(Row<T, B> row) {
    rows.add(row);
    return this;
  }

  <V> Table<T, B> list(
      String name,
      Codec<V> codec,
      Function<? super T, List<V>> get,
      BiConsumer<? super B, ? super V> add) {
    rows.add(new Row.Listed<>(new FieldName(name), codec, get, add, false));
    return this;
  }

  /** A list whose order says something: what is first is done first. */
  <V> Table<T, B> sequence(
      String name,
      Codec<V> codec,
      Function<? super T, List<V>> get,
      BiConsumer<? super B, ? super V> add) {
    rows.add(new Row.Listed<>(new FieldName(name), codec, get, add, true));
    return this;
  }

  /** A field that others read and write. */
  Table<T, B> skipping(FieldName name) {
    skipped.add(name);
    return this;
  }

  /**
   * Keeps what it does not know without a word: for entries whose type is unknown, which is
   * reported already.
   */
  Table<T, B> lax() {
    lax = true;
    return this;
  }

  /**
   * Objects of this type tend to repeat and are small: one of the same bytes as before is not read
   * again.
   */
  Table<T, B> repeating() {
    repeating = true;
    return this;
  }

  /** The name in a schema, where that is not what messages call it. */
  Table<T, B> named(String name) {
    this.name = name;
    return this;
  }

  /** What the type is, in a sentence. */
  Table<T, B> described(String sentence) {
    description = sentence;
    return this;
  }

  /** What holds between its fields; the model itself sees to it, a schema needs to be told. */
  Table<T, B> rule(Shape.Rule rule) {
    rules.add(rule);
    return this;
  }

  /** The fields that tell an object from the others of its list. */
  Table<T, B> identifiedBy(String... fields) {
    key = List.of(fields);
    return this;
  }

  /** Its fields only mean something together: a merge never mixes two of them. */
  Table<T, B> whole() {
    whole = true;
    return this;
  }

  RecordCodec<T, B> build(
      Function<? super T, Extensions> extensions, BiConsumer<? super B, Extensions> extend) {
    return new RecordCodec<>(this, extensions, extend);
  }
}
