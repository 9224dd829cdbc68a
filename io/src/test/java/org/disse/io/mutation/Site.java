package org.disse.io.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.disse.io.testing.Format;
import org.disse.io.testing.Format.Field;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;

/**
 * A place where a document can be changed: a member of an object, or an item of a list.
 *
 * @param root the pointer of the object that holds it, which is where a missing member is missed
 * @param owner that object
 * @param type its type, in the words of the tests' own table of the format
 * @param field the field that it is, or whose list it is an item of
 * @param list the list that it is an item of; empty for a member
 * @param index its place among the members of the owner, or in the list
 */
record Site(String root, Obj owner, String type, Field field, Optional<Arr> list, int index) {
  boolean isItem() {
    return list.isPresent();
  }

  /** Whether the value is a list, not one of its items. */
  boolean isList() {
    return field.list() && !isItem();
  }

  Object value() {
    return list.map(array -> array.items().get(index))
        .orElseGet(() -> owner.members().get(index).value());
  }

  String pointer() {
    String member = root + "/" + escaped(field.name());
    return isItem() ? member + "/" + index : member;
  }

  /** The pointer of a member beside it. */
  String sibling(String name) {
    return root + "/" + escaped(name);
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** What is asked for while something else stands in its place. */
  <V> V during(List<?> replacement, Supplier<V> question) {
    List<Object> places = places();
    Object old = places.remove(index);
    places.addAll(index, replacement);
    try {
      return question.get();
    } finally {
      places.subList(index, index + replacement.size()).clear();
      places.add(index, old);
    }
  }

  @SuppressWarnings("unchecked") // Members are put among members only.
  private List<Object> places() {
    return list.map(Arr::items).orElseGet(() -> (List<Object>) (List<?>) owner.members());
  }

  /** The same place with another value. */
  Object holding(Object value) {
    return isItem() ? value : new Member(field.name(), value);
  }

  /** All places of an object, from the outside in. */
  static List<Site> of(Obj object, String kind) {
    List<Site> sites = new ArrayList<>();
    collect(sites, "", object, kind);
    return sites;
  }

  private static void collect(List<Site> sites, String root, Obj object, String kind) {
    String type = Format.typeOf(kind, object);
    for (Field field : Format.fields(type)) {
      if (!object.has(field.name())) {
        continue;
      }
      Object value = object.get(field.name());
      String pointer = root + "/" + escaped(field.name());
      sites.add(
          new Site(root, object, type, field, Optional.empty(), object.indexOf(field.name())));
      if (value instanceof Arr array) {
        for (int i = 0; i < array.items().size(); i++) {
          sites.add(new Site(root, object, type, field, Optional.of(array), i));
          if (array.items().get(i) instanceof Obj item) {
            collect(sites, pointer + "/" + i, item, field.kind());
          }
        }
      } else if (value instanceof Obj part) {
        collect(sites, pointer, part, field.kind());
      }
    }
  }
}
