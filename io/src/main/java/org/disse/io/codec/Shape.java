package org.disse.io.codec;

import java.util.List;
import java.util.Optional;
import org.disse.value.Range;

/**
 * What a value looks like in JSON, as the field tables know it; a schema and the format's
 * documentation are made from it.
 */
public sealed interface Shape {
  /**
   * Text of a pattern.
   *
   * @param name the name of this kind of text
   * @param pattern what it must match (ECMA-262, with the u flag)
   * @param description what it is
   * @param example one such text
   */
  record Text(String name, String pattern, String description, String example) implements Shape {}

  /**
   * The id of an entry.
   *
   * @param id what an id looks like
   * @param sections the sections in which the entry may stand, by their names
   */
  record Reference(Shape id, List<String> sections) implements Shape {}

  /**
   * One of some words.
   *
   * @param words the words
   */
  record Word(List<String> words) implements Shape {}

  /**
   * A number.
   *
   * @param range what is allowed
   * @param whole whether it is a whole number
   */
  record Numeric(Range range, boolean whole) implements Shape {}

  /** True or false. */
  record Bool() implements Shape {}

  /**
   * An object of a type.
   *
   * @param type the type
   */
  record Part(Type type) implements Shape {}

  /**
   * A type of object.
   *
   * @param name its name in camel case
   * @param description what it is, in a sentence
   * @param tags the values of the field {@code type} in front, if it has that
   * @param fields its fields, in the order of the format
   * @param rules what holds between its fields
   * @param identity what tells it from others like it
   */
  record Type(
      String name,
      String description,
      List<String> tags,
      List<Field> fields,
      List<Rule> rules,
      Identity identity) {}

  /**
   * What makes two objects of a type the same thing, said at two times or by two people.
   *
   * @param key the fields that tell an object from the others of its list; empty if none do
   * @param whole whether its fields only mean something together, as value and unit do: two of them
   *     are never mixed
   */
  record Identity(List<String> key, boolean whole) {
    /** Copies the key. */
    public Identity {
      key = List.copyOf(key);
    }
  }

  /**
   * A field of an object.
   *
   * @param name its name
   * @param required whether it must be there
   * @param list whether it holds a list of values
   * @param ordered whether the order of that list says something
   * @param usual the value that it has when it is absent, as JSON shows it
   * @param shape its value, or each value of its list
   */
  record Field(
      String name,
      boolean required,
      boolean list,
      boolean ordered,
      Optional<Object> usual,
      Shape shape) {}

  /** What holds between the fields of an object. */
  sealed interface Rule {
    /**
     * At least one of some fields is there.
     *
     * @param fields the names of the fields
     */
    record AnyOf(List<String> fields) implements Rule {}

    /**
     * The value of one field decides about another.
     *
     * @param field the deciding field
     * @param value its value
     * @param other the other field
     * @param allowed the values that the other field may then have
     */
    record Implies(String field, String value, String other, List<String> allowed)
        implements Rule {}
  }
}
