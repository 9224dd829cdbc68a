package org.disse.io.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of an object's fields, in the order of the format. */
public final class FieldNames {
  private static final int MOST = Long.SIZE - 1;

  final FieldName[] names;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * Takes the names.
   *
   * @param names at most 63 distinct names: a reader keeps those it has seen in the bits of one
   *     word
   */
  public FieldNames(List<FieldName> names) {
    this.names = names.toArray(FieldName[]::new);
    for (int i = 0; i < this.names.length; i++) {
      if (numbers.put(this.names[i].text(), i) != null || i >= MOST) {
        throw new IllegalArgumentException("expected at most 63 distinct names, but was " + names);
      }
    }
  }

  /**
   * The number of a name.
   *
   * @param name the name
   * @return its number from 0, or -1 if there is no such field
   */
  public int indexOf(String name) {
    return numbers.getOrDefault(name, -1);
  }

  /**
   * The name of a number.
   *
   * @param number the number
   * @return the name
   */
  public String name(int number) {
    return names[number].text();
  }
}
