package org.disse.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fields of an object that the format does not know, kept with their values and their places, so
 * that a document from a newer release survives being read and written.
 *
 * <p>A value is plain: {@link String}, {@link Boolean}, {@link BigDecimal}, {@code null}, or a
 * {@link List} or {@link Map} of such values. No type of a JSON library appears. Immutable. Numbers
 * keep value and scale, every digit of them; {@code -0} has the value 0 and loses its sign.
 *
 * <p>Equal as objects of JSON are: by names and values. Where a field stood is kept for writing it
 * there again, and makes no difference: a field may have followed one that is not written, such as
 * an empty list.
 *
 * <pre>{@code
 * Extensions extensions = Extensions.none().with("label", "labelDe", "Leberfibrose");
 * }</pre>
 */
public final class Extensions {
  private static final Extensions NONE = new Extensions(List.of());

  private final List<Field> fields;

  private Extensions(List<Field> fields) {
    this.fields = fields;
  }

  /**
   * One unknown field.
   *
   * @param after the known field that it followed, or "" if it stood before all of them
   * @param name its name
   * @param value its plain value
   */
  public record Field(String after, String name, @Nullable Object value) {
    /**
     * Copies the value into plain, unmodifiable form.
     *
     * @param after the known field that it followed, or "" if it stood before all of them
     * @param name its name
     * @param value its plain value
     * @throws InvalidValueException if the value is of another kind, or could not be written
     */
    public Field {
      Objects.requireNonNull(after);
      whole(name);
      value = plain(value);
    }
  }

  /**
   * No field at all.
   *
   * @return the shared empty value
   */
  public static Extensions none() {
    return NONE;
  }

  /**
   * These extensions and one field more.
   *
   * @param after the known field behind which it is to be written, or "" for the first place
   * @param name its name
   * @param value its value: text, boolean, integer, {@link BigDecimal}, null, or lists and maps of
   *     these; no {@code double}, whose digits are not those that were written
   * @return the longer extensions
   * @throws InvalidValueException if the name is taken, or the value is of another kind or could
   *     not be written
   */
  public Extensions with(String after, String name, @Nullable Object value) {
    if (names().contains(name)) {
      throw InvalidValueException.expected("a new field name", name);
    }
    List<Field> more = new ArrayList<>(fields);
    more.add(new Field(after, name, value));
    return new Extensions(Collections.unmodifiableList(more));
  }

  /**
   * Extensions with the given fields.
   *
   * @param fields the fields, in order, with distinct names
   * @return the extensions
   * @throws InvalidValueException if a name stands twice
   */
  public static Extensions of(List<Field> fields) {
    if (fields.isEmpty()) {
      return NONE;
    }
    List<Field> copy = List.copyOf(fields);
    if (copy.stream().map(Field::name).distinct().count() != copy.size()) {
      throw InvalidValueException.expected(
          "distinct field names", copy.stream().map(Field::name).toList());
    }
    return new Extensions(copy);
  }

  /**
   * Whether there is none.
   *
   * @return true if there is no field
   */
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /**
   * The fields, in order.
   *
   * @return an unmodifiable list
   */
  public List<Field> fields() {
    return fields;
  }

  /**
   * The names of the fields, in order.
   *
   * @return an unmodifiable list
   */
  public List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  /**
   * The value of a field.
   *
   * @param name the field's name
   * @return its value; empty if there is no such field, or if its value is JSON's null
   */
  public Optional<Object> get(String name) {
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return Optional.ofNullable(field.value());
      }
    }
    return Optional.empty();
  }

  private static String whole(String text) {
    if (!Text.isWhole(text)) {
      throw InvalidValueException.expected("text without lone surrogates", text);
    }
    return text;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value == null || value instanceof Boolean) {
      return value;
    }
    if (value instanceof String text) {
      return whole(text);
    }
    if (value instanceof BigDecimal number) {
      return Range.ANY.check(number);
    }
    if (value instanceof BigInteger integer) {
      return Range.ANY.check(new BigDecimal(integer));
    }
    if (value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      list.forEach(item -> copy.add(plain(item)));
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((name, item) -> copy.put(whole(String.valueOf(name)), plain(item)));
      return Collections.unmodifiableMap(copy);
    }
    throw InvalidValueException.expected(
        "text, boolean, integer, BigDecimal, null, list or map", value.getClass().getName());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Extensions that && values().equals(that.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  private Map<String, @Nullable Object> values() {
    Map<String, @Nullable Object> values = new HashMap<>();
    fields.forEach(field -> values.put(field.name(), field.value()));
    return values;
  }

  @Override
  public String toString() {
    return names().toString();
  }
}
