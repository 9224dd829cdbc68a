package org.disse.io.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.disse.io.mutation.Mutation.Expected;
import org.disse.io.testing.Format;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;

/** Changes of the keys of objects: other spellings, doubled, missing and unknown ones. */
final class KeyMutations {
  /** A publication must have one of these. */
  private static final Set<String> FINDING = Set.of("title", "pmid", "pmcid", "doi");

  private KeyMutations() {}

  static List<Operator> all() {
    return List.of(
        renaming("misspell the key (last letter left out)", KeyMutations::shortened),
        renaming("misspell the key (two letters swapped)", KeyMutations::swapped),
        renaming("misspell the key (a letter too many)", name -> name + "x"),
        renaming("the key in another case", KeyMutations::capitalised),
        renaming("the key in snake_case", KeyMutations::snaked),
        renaming("the key with a space in front", name -> " " + name),
        renaming("the key with an invisible character", name -> name + "\u200b"),
        new Operator("duplicate the key, same value", site -> doubled(site, site.value())),
        new Operator("duplicate the key, other value", site -> doubled(site, "other")),
        new Operator("duplicate the key, written with an escape", KeyMutations::doubledByEscape),
        new Operator("delete the member", KeyMutations::deleted),
        adding("an unknown field", "xyzzy", "x"),
        adding("an empty key", "", "x"),
        adding("a class name to load", "@class", "javax.script.ScriptEngineManager"),
        adding("the key that NDJSON reserves", "entry", "cell"),
        adding("a key of JSON Schema", "$ref", "#"));
  }

  private static boolean isMember(Site site) {
    return !site.isItem();
  }

  private static boolean isKnown(Site site, String name) {
    return Format.fields(site.type()).stream().anyMatch(field -> field.name().equals(name));
  }

  private static Operator renaming(String name, UnaryOperator<String> rename) {
    return new Operator(
        name,
        site -> {
          String other = rename.apply(site.field().name());
          if (!isMember(site) || isKnown(site, other) || other.equals(site.field().name())) {
            return List.of();
          }
          return List.of(
              new Mutation(
                  site,
                  List.of(new Member(other, site.value())),
                  Expected.REFUSED,
                  site.sibling(other)));
        });
  }

  private static String shortened(String name) {
    return name.substring(0, name.length() - 1);
  }

  private static String swapped(String name) {
    int at = name.length() - 2;
    return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at);
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String snaked(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static List<Mutation> doubled(Site site, Object value) {
    return isMember(site) ? doubled(site, new Member(site.field().name(), value)) : List.of();
  }

  private static List<Mutation> doubled(Site site, Member second) {
    return List.of(
        new Mutation(
            site,
            List.of(site.holding(site.value()), second),
            Expected.REFUSED_BY_READER_ALONE,
            site.pointer()));
  }

  private static List<Mutation> doubledByEscape(Site site) {
    if (!isMember(site)) {
      return List.of();
    }
    String name = site.field().name();
    String escaped = String.format("\"\\u%04x%s\":", (int) name.charAt(0), name.substring(1));
    return doubled(site, Json.raw(escaped + Json.compact(site.value())));
  }

  private static List<Mutation> deleted(Site site) {
    if (!isMember(site)) {
      return List.of();
    }
    if (site.field().required() || isTheOnlyWayToFind(site)) {
      return List.of(new Mutation(site, List.of(), Expected.REFUSED, site.root()));
    }
    // Without its section, or its own id, what is referred to is not there.
    boolean isReferredTo =
        site.type().equals("document")
            || List.of("id", "experiments").contains(site.field().name());
    Expected expected = isReferredTo ? Expected.DEPENDS : Expected.ACCEPTED;
    return List.of(new Mutation(site, List.of(), expected, site.root()));
  }

  private static boolean isTheOnlyWayToFind(Site site) {
    return site.type().equals("publication")
        && FINDING.contains(site.field().name())
        && FINDING.stream().filter(site.owner()::has).count() == 1;
  }

  /** Adds a member to an object, or beside the first member of the outermost one. */
  private static Operator adding(String what, String name, Object value) {
    return new Operator(
        "add " + what,
        site -> {
          List<Mutation> mutations = new ArrayList<>();
          if (site.value() instanceof Obj object && !object.has(name)) {
            Obj more = new Obj(new ArrayList<>(object.members())).with(name, value);
            mutations.add(
                Mutation.refusedAt(site.pointer() + "/" + Site.escaped(name), site, more));
          }
          outermost(site, name, value).ifPresent(mutations::add);
          return mutations;
        });
  }

  private static Optional<Mutation> outermost(Site site, String name, Object value) {
    boolean isFirst = site.field().equals(Format.fields(site.type()).get(0));
    if (!site.root().isEmpty() || site.isItem() || !isFirst || site.owner().has(name)) {
      return Optional.empty();
    }
    return Optional.of(
        new Mutation(
            site,
            List.of(site.holding(site.value()), new Member(name, value)),
            Expected.REFUSED,
            site.sibling(name)));
  }
}
