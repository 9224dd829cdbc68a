package org.disse.io.mutation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Obj;

/** Values of another type than the format asks for. */
final class ValueMutations {
  private ValueMutations() {}

  static List<Operator> all() {
    return List.of(
        instead("null", site -> true, Json.NULL),
        new Operator("wrong type", site -> List.of(Mutation.refused(site, another(site.value())))),
        instead("a number for something else", notA(BigDecimal.class), new BigDecimal("42")),
        instead("true for something else", notA(Boolean.class), true),
        instead("text for something else", notA(String.class), "text"),
        instead("an empty object for something else", notA(Obj.class), Obj.of()),
        instead("an empty list for something else", notA(Arr.class), Arr.of()),
        new Operator("the value in a list", ValueMutations::listed),
        new Operator(
            "the value in an object",
            site ->
                List.of(Mutation.refused(site, Obj.of().with("value", site.value()))).stream()
                    .filter(mutation -> !(site.value() instanceof Obj))
                    .toList()),
        new Operator("the only item instead of the list", ValueMutations::unlisted),
        new Operator("a list in the list", ValueMutations::nested));
  }

  private static Predicate<Site> notA(Class<?> type) {
    return site -> !type.isInstance(site.value());
  }

  private static Operator instead(String name, Predicate<Site> applies, Object value) {
    return new Operator(
        name, site -> applies.test(site) ? List.of(Mutation.refused(site, value)) : List.of());
  }

  private static Object another(Object value) {
    if (value instanceof String) {
      return new BigDecimal("42");
    }
    return value instanceof Boolean ? "yes" : "text";
  }

  private static List<Mutation> listed(Site site) {
    if (site.isList()) {
      return List.of();
    }
    Arr list = Arr.of();
    list.items().add(site.value());
    return List.of(Mutation.refused(site, list));
  }

  private static List<Mutation> unlisted(Site site) {
    return site.value() instanceof Arr list && list.items().size() == 1
        ? List.of(Mutation.refused(site, list.items().get(0)))
        : List.of();
  }

  private static List<Mutation> nested(Site site) {
    if (!(site.value() instanceof Arr list) || list.items().isEmpty()) {
      return List.of();
    }
    Arr outer = Arr.of();
    outer.items().add(list);
    return List.of(Mutation.refusedAt(site.pointer() + "/0", site, outer));
  }
}
