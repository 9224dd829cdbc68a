package org.disse.io.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disse.io.testing.Json;

/** Values as objects of the statements that lead from an entry by the fields of the pointer. */
final class KeptStatements implements Kept {
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(<[^>]+>|_:\\S+) <([^>]+)> "
              + "(<[^>]+>|_:\\S+|\"(?:[^\"\\\\]|\\\\.)*\")(?:\\^\\^<[^>]+>)? \\.");
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final Map<String, String> OTHERS =
      Map.of(
          "label", "http://www.w3.org/2000/01/rdf-schema#label",
          "synonyms", "https://w3id.org/biolink/vocab/synonym",
          "xrefs", "http://www.w3.org/2004/02/skos/core#exactMatch");

  /** Objects by subject and property. */
  private final Map<String, List<String>> objects = new HashMap<>();

  private final Map<String, String> entries = new HashMap<>();

  KeptStatements(String text) {
    for (String line : text.lines().toList()) {
      Matcher parts = STATEMENT.matcher(line);
      if (!parts.matches()) {
        throw new AssertionError("expected a statement, but was " + line);
      }
      String subject = parts.group(1);
      objects
          .computeIfAbsent(subject + " " + parts.group(2), none -> new ArrayList<>())
          .add(parts.group(3));
      if (subject.startsWith("<https://disse.org/entry/")) {
        String[] path = subject.substring(1, subject.length() - 1).split("/", -1);
        entries.put(
            path.length == 5 ? "" : path.length == 6 ? KeptMembers.decode(path[5]) : subject,
            subject);
      }
    }
  }

  private List<String> objects(String subject, String property) {
    return objects.getOrDefault(subject + " " + property, List.of());
  }

  @Override
  public boolean holds(Place place, String text) {
    String subject = entries.get(place.id());
    if (subject == null) {
      return false;
    }
    Set<String> at = Set.of(subject);
    String[] path = place.path();
    for (int i = 0; i < path.length; i++) {
      String name = path[i];
      if (name.equals("id")) {
        return at.stream().anyMatch(thing -> is(thing, text));
      }
      if (name.matches("\\d+")) {
        if (isUnknown(at, path, i, text)) {
          return true;
        }
        // Which of several parts it is, blank nodes do not say.
        continue;
      }
      Set<String> next = new LinkedHashSet<>();
      at.forEach(thing -> next.addAll(all(objects(thing, property(name)))));
      if (next.isEmpty()) {
        return isUnknown(at, path, i, text);
      }
      at = next;
    }
    return at.stream().anyMatch(thing -> is(thing, text));
  }

  /** Whether it is in the unknown fields of one of the things, from there on. */
  private boolean isUnknown(Set<String> things, String[] path, int from, String text) {
    return things.stream()
        .flatMap(thing -> objects(thing, property("extensions")).stream())
        .anyMatch(json -> KeptMembers.unknown(Json.parse(literal(json)), path, from, text));
  }

  private static String property(String name) {
    return OTHERS.getOrDefault(name, "https://disse.org/ns/1/" + name);
  }

  /** The items of lists too. */
  private Set<String> all(List<String> things) {
    Set<String> all = new HashSet<>();
    for (String thing : things) {
      String cell = thing;
      if (objects(cell, RDF + "first").isEmpty()) {
        all.add(thing);
      }
      while (!objects(cell, RDF + "first").isEmpty()) {
        all.addAll(objects(cell, RDF + "first"));
        cell = objects(cell, RDF + "rest").get(0);
      }
    }
    return all;
  }

  private static boolean is(String thing, String text) {
    return thing.startsWith("\"")
        ? literal(thing).equals(text)
        : KeptMembers.ofIri(thing.substring(1, thing.length() - 1)).contains(text);
  }

  private static String literal(String quoted) {
    return Json.parse(quoted).toString();
  }
}
