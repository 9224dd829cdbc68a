package org.disse.io.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.disse.io.testing.Format.Field;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;

/** Other texts of the same document, which must be read as the same. */
public final class Variations {
  private Variations() {}

  /** A copy with explicit defaults and empty lists, which are read and never written. */
  public static Obj verbose(Obj object, String kind, Random random) {
    Obj copy = Obj.of();
    for (Field field : Format.fields(kind)) {
      if (object.has(field.name())) {
        copy.with(field.name(), verbose(object.get(field.name()), field, random));
      } else if (field.list() && random.nextBoolean()) {
        copy.with(field.name(), Arr.of());
      } else if (!field.usual().isEmpty() && random.nextBoolean()) {
        copy.with(field.name(), field.kind().equals("bool") ? (Object) false : field.usual());
      }
    }
    return copy;
  }

  private static Object verbose(Object value, Field field, Random random) {
    if (!field.isObject()) {
      return value;
    }
    if (field.list()) {
      Arr items = Arr.of();
      ((Arr) value)
          .items()
          .forEach(item -> items.items().add(verbose((Obj) item, field.kind(), random)));
      return items;
    }
    return verbose((Obj) value, field.kind(), random);
  }

  /**
   * A copy with the fields of every object in random order; unknown fields go with the known field
   * that they follow, and the first ones stay first.
   */
  public static Obj permuted(Obj object, String kind, Random random) {
    List<Field> fields = Format.fields(Format.typeOf(kind, object));
    List<List<Member>> groups = new ArrayList<>(List.of(new ArrayList<>()));
    for (Member member : object.members()) {
      Field field =
          fields.stream()
              .filter(each -> each.name().equals(member.name()))
              .findFirst()
              .orElse(null);
      if (field != null) {
        groups.add(new ArrayList<>());
      }
      groups
          .get(groups.size() - 1)
          .add(field == null ? member : new Member(member.name(), permuted(member, field, random)));
    }
    List<Member> first = groups.remove(0);
    Collections.shuffle(groups, random);
    Obj copy = Obj.of();
    copy.members().addAll(first);
    groups.forEach(group -> copy.members().addAll(group));
    return copy;
  }

  private static Object permuted(Member member, Field field, Random random) {
    if (!field.isObject()) {
      return member.value();
    }
    if (field.list()) {
      Arr items = Arr.of();
      ((Arr) member.value())
          .items()
          .forEach(item -> items.items().add(permuted((Obj) item, field.kind(), random)));
      return items;
    }
    return permuted((Obj) member.value(), field.kind(), random);
  }
}
