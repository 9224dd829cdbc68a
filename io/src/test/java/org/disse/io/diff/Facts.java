package org.disse.io.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disse.io.DisseJson;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;
import org.disse.knowledge.KnowledgeBase;

/**
 * What a document says, by its text alone: for every entry, how often each path has each value. A
 * path is a pointer with stars for the indexes. The oracle by which merges are judged.
 */
record Facts(Map<String, Map<Fact, Integer>> byEntry) {
  record Fact(String path, String value) {}

  static Facts of(KnowledgeBase base) {
    Map<String, Map<Fact, Integer>> byEntry = new LinkedHashMap<>();
    Obj root = (Obj) Json.parse(DisseJson.standard().toText(base));
    for (Member member : root.members()) {
      if (member.value() instanceof Arr section
          && base.entries().stream().anyMatch(e -> e.section().plural().equals(member.name()))) {
        for (Object entry : section.items()) {
          Map<Fact, Integer> facts = new LinkedHashMap<>();
          collect("", entry, facts);
          byEntry.put(((Obj) entry).get("id").toString(), facts);
        }
      } else {
        collect(
            "/" + member.name(),
            member.value(),
            byEntry.computeIfAbsent("", x -> new LinkedHashMap<>()));
      }
    }
    return new Facts(byEntry);
  }

  private static void collect(String path, Object value, Map<Fact, Integer> facts) {
    if (value instanceof Obj object) {
      facts.merge(new Fact(path, "{}"), 1, Integer::sum);
      object
          .members()
          .forEach(member -> collect(path + "/" + member.name(), member.value(), facts));
    } else if (value instanceof Arr array) {
      array.items().forEach(item -> collect(path + "*", item, facts));
    } else {
      facts.merge(new Fact(path, Json.compact(value)), 1, Integer::sum);
    }
  }

  private int count(String entry, Fact fact) {
    return byEntry.getOrDefault(entry, Map.of()).getOrDefault(fact, 0);
  }

  /** The changes of two sides that are neither in their merge nor in its conflicts. */
  static List<String> lost(
      KnowledgeBase base, KnowledgeBase a, KnowledgeBase b, MergeResult result) {
    Facts before = of(base);
    Facts first = of(a);
    Facts second = of(b);
    Facts merged = of(result.rest());
    Map<String, Map<Fact, Boolean>> all = new TreeMap<>();
    for (Facts facts : List.of(before, first, second, merged)) {
      facts.byEntry.forEach(
          (entry, counts) ->
              counts
                  .keySet()
                  .forEach(
                      fact ->
                          all.computeIfAbsent(entry, x -> new LinkedHashMap<>()).put(fact, true)));
    }
    return all.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().keySet().stream()
                    .filter(fact -> !isCovered(entry.getKey(), fact, result.conflicts()))
                    .filter(
                        fact ->
                            !isKept(
                                before.count(entry.getKey(), fact),
                                first.count(entry.getKey(), fact),
                                second.count(entry.getKey(), fact),
                                merged.count(entry.getKey(), fact),
                                before.differsInList(first, entry.getKey(), fact)
                                    && before.differsInList(second, entry.getKey(), fact)))
                    .map(fact -> entry.getKey() + " " + fact))
        .collect(Collectors.toList());
  }

  /**
   * What both added may have been one thing, and so may what both removed. Where both changed one
   * list, one may have removed the item that the other made another of.
   */
  private static boolean isKept(int before, int first, int second, int merged, boolean inOneList) {
    int a = first - before;
    int b = second - before;
    int change = merged - before;
    if (inOneList) {
      return change >= Math.min(a + b, Math.min(a, b)) && change <= Math.max(a + b, Math.max(a, b));
    }
    if (a >= 0 && b >= 0) {
      return change >= Math.max(a, b) && change <= a + b;
    }
    if (a <= 0 && b <= 0) {
      return change <= Math.min(a, b) && change >= a + b;
    }
    return change == a + b;
  }

  /** Whether a side changed the outermost list in which a fact stands. */
  private boolean differsInList(Facts side, String entry, Fact fact) {
    int star = fact.path().indexOf('*');
    if (star < 0) {
      return false;
    }
    String list = fact.path().substring(0, star + 1);
    return Stream.of(this, side)
        .flatMap(facts -> facts.byEntry.getOrDefault(entry, Map.of()).keySet().stream())
        .filter(other -> other.path().startsWith(list))
        .anyMatch(other -> count(entry, other) != side.count(entry, other));
  }

  private static boolean isCovered(String entry, Fact fact, List<Conflict> conflicts) {
    return conflicts.stream()
        .filter(conflict -> conflict.spot().entry().map(Object::toString).orElse("").equals(entry))
        .map(conflict -> Json.tokens(conflict.spot().pointer()))
        .map(
            tokens ->
                tokens.stream()
                    .filter(token -> !token.matches("\\d+"))
                    .map(token -> "/" + token)
                    .collect(Collectors.joining()))
        .anyMatch(
            path -> path.isEmpty() || (fact.path().replace("*", "") + "/").startsWith(path + "/"));
  }
}
