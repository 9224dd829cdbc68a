package org.disse.io.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.disse.io.mutation.Mutation.Expected;
import org.disse.io.testing.Format;
import org.disse.io.testing.Format.Field;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Obj;
import org.disse.io.testing.Json.Raw;

/** Other ways to write the same: none of these may be refused, or read as something else. */
final class HarmlessMutations {
  private HarmlessMutations() {}

  static List<Operator> all() {
    return List.of(
        new Operator(
            "harmless: white space",
            site -> same(site, new Raw("\t " + Json.compact(site.value()) + " "))),
        new Operator(
            "harmless: every letter escaped",
            site -> site.value() instanceof String text ? same(site, escaped(text)) : List.of()),
        new Operator("harmless: the key escaped", HarmlessMutations::escapedKey),
        new Operator(
            "harmless: members in another order",
            site -> site.value() instanceof Obj object ? same(site, reversed(object)) : List.of()),
        new Operator("harmless: defaults and empty lists stated", HarmlessMutations::stated));
  }

  private static List<Mutation> same(Site site, Object value) {
    return List.of(Mutation.of(Expected.SAME, site, value));
  }

  private static Raw escaped(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    text.chars().forEach(c -> escaped.append(String.format("\\u%04X", c)));
    return new Raw(escaped.append('"').toString());
  }

  private static List<Mutation> escapedKey(Site site) {
    if (site.isItem()) {
      return List.of();
    }
    Object member = Json.raw(escaped(site.field().name()) + ":" + Json.compact(site.value()));
    return List.of(new Mutation(site, List.of(member), Expected.SAME, site.pointer()));
  }

  private static Obj reversed(Obj object) {
    Obj reversed = new Obj(new ArrayList<>(object.members()));
    Collections.reverse(reversed.members());
    return reversed;
  }

  private static List<Mutation> stated(Site site) {
    if (!(site.value() instanceof Obj object)) {
      return List.of();
    }
    Obj stated = new Obj(new ArrayList<>(object.members()));
    for (Field field : Format.fields(Format.typeOf(site.field().kind(), object))) {
      if (!object.has(field.name()) && field.list()) {
        stated.with(field.name(), Arr.of());
      } else if (!object.has(field.name()) && !field.usual().isEmpty()) {
        boolean isBool = field.kind().equals("bool");
        stated.with(field.name(), isBool ? Boolean.valueOf(field.usual()) : field.usual());
      }
    }
    return same(site, stated);
  }
}
