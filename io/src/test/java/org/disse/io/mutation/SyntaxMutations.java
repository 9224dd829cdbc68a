package org.disse.io.mutation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.disse.io.mutation.Mutation.Expected;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Obj;
import org.disse.io.testing.Json.Raw;

/** What is no JSON, or no text. */
final class SyntaxMutations {
  private SyntaxMutations() {}

  static List<Operator> all() {
    return List.of(
        value("a comment", json -> json + "/* why */"),
        value("two values", json -> json + " " + json),
        value("two commas", json -> json + ","),
        new Operator("a stray bracket", site -> List.of(anywhere(site, json -> json + "]}"))),
        new Operator("no value", SyntaxMutations::noValue),
        bracket("a bracket not closed", json -> json.substring(0, json.length() - 1)),
        bracket("a bracket closed by another", SyntaxMutations::closedByAnother),
        text("single quotes", json -> "'" + json.substring(1, json.length() - 1) + "'"),
        text("a string without end", json -> json.substring(0, json.length() - 1)),
        text("half of a surrogate pair", json -> "\"\\ud83d" + json.substring(1)),
        text("an unknown escape", json -> "\"\\x" + json.substring(1)),
        text("a raw control character", json -> "\"\u0001" + json.substring(1)),
        key("no colon", (name, json) -> "\"" + name + "\" " + json),
        key("a key without quotes", (name, json) -> name + ":" + json));
  }

  private static Operator value(String name, UnaryOperator<String> change) {
    return new Operator(name, site -> List.of(malformed(site, change)));
  }

  /** Nothing in a list of one is an empty list. */
  private static List<Mutation> noValue(Site site) {
    return site.list().filter(list -> list.items().size() == 1).isPresent()
        ? List.of()
        : List.of(malformed(site, json -> ""));
  }

  private static Mutation malformed(Site site, UnaryOperator<String> change) {
    return malformed(site, site.root(), change);
  }

  /** A bracket too few or too many may come to light further up and further on. */
  private static Mutation anywhere(Site site, UnaryOperator<String> change) {
    return malformed(site, "", change);
  }

  private static Mutation malformed(Site site, String within, UnaryOperator<String> change) {
    Raw raw = new Raw(change.apply(Json.compact(site.value())));
    return new Mutation(site, List.of(site.holding(raw)), Expected.MALFORMED, within);
  }

  private static Operator bracket(String name, UnaryOperator<String> change) {
    return new Operator(
        name,
        site ->
            site.value() instanceof Obj || site.value() instanceof Arr
                ? List.of(anywhere(site, change))
                : List.of());
  }

  private static Operator text(String name, UnaryOperator<String> change) {
    return new Operator(
        name, site -> Operator.isText(site) ? List.of(malformed(site, change)) : List.of());
  }

  private static String closedByAnother(String json) {
    String open = json.substring(0, json.length() - 1);
    return open + (json.endsWith("]") ? "}" : "]");
  }

  private interface Member {
    String write(String name, String json);
  }

  private static Operator key(String name, Member member) {
    return new Operator(
        name,
        site -> {
          if (site.isItem()) {
            return List.of();
          }
          String text = member.write(site.field().name(), Json.compact(site.value()));
          return List.of(
              new Mutation(site, List.of(Json.raw(text)), Expected.MALFORMED, site.root()));
        });
  }
}
