package org.disse.io.export;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;
import org.disse.term.Prefix;

/** Values in the members of the JSON-LD of an entry, on the way that the pointer goes. */
final class KeptMembers implements Kept {
  private final Obj document;
  private final Map<String, Obj> entries = new HashMap<>();

  KeptMembers(String text) {
    document = (Obj) Json.parse(text);
    for (Member section : document.members()) {
      if (section.value() instanceof Arr list) {
        list.items().stream()
            .filter(Obj.class::isInstance)
            .map(Obj.class::cast)
            .filter(entry -> entry.has("id"))
            .forEach(entry -> entries.put(last(entry.get("id").toString()), entry));
      }
    }
  }

  @Override
  public boolean holds(Place place, String text) {
    Object at = place.section().isEmpty() ? document : entries.get(place.id());
    String[] path = place.path();
    for (int i = 0; i < path.length; i++) {
      String name = path[i].replace("~1", "/").replace("~0", "~");
      if (at instanceof Obj object && !object.has(name) && object.has("extensions")) {
        return unknown(Json.parse(object.get("extensions").toString()), path, i, text);
      }
      if (at instanceof Obj object && object.has(name)) {
        at = object.get(name);
      } else if (at instanceof Arr list && i == path.length - 1) {
        // A property that is no list has each value once, wherever it stood.
        return list.items().stream().anyMatch(item -> spellings(item).contains(text));
      } else if (at instanceof Arr list) {
        at = list.items().get(Integer.parseInt(name));
      } else {
        return false;
      }
    }
    return at != null && spellings(at).contains(text);
  }

  /** Unknown fields are plain JSON. */
  static boolean unknown(Object json, String[] path, int from, String text) {
    Object at = json;
    for (String token : List.of(path).subList(from, path.length)) {
      String name = token.replace("~1", "/").replace("~0", "~");
      if (at instanceof Arr list) {
        at = list.items().get(Integer.parseInt(name));
      } else if (at instanceof Obj object && object.has(name)) {
        at = object.get(name);
      } else {
        return false;
      }
    }
    return text.equals(Values.text(at));
  }

  private static Set<String> spellings(Object value) {
    if (value instanceof Obj literal) {
      return literal.has("@value") ? Set.of(literal.get("@value").toString()) : Set.of();
    }
    return value instanceof String text ? ofIri(text) : Set.of(Objects.toString(value));
  }

  /** A text, and what it stands for if it is an IRI or a compact one. */
  static Set<String> ofIri(String text) {
    Set<String> spellings = new LinkedHashSet<>(Set.of(text));
    if (!text.matches("(?s)([^%]|%[0-9A-F]{2})*")) {
      return spellings;
    }
    String decoded = decode(text);
    spellings.add(decoded);
    if (text.startsWith("https://disse.org/")) {
      spellings.add(decoded.replaceFirst("https://disse.org/(ns/1/\\w+|entry/[^/]+|curie)/", ""));
      spellings.add(last(text));
    } else if (text.startsWith("http")) {
      for (Prefix prefix : Prefix.all()) {
        String beginning = prefix.uri().replace("$1", "");
        if (decoded.startsWith(beginning)) {
          spellings.add(prefix.name() + ":" + decoded.substring(beginning.length()));
          spellings.add(decoded.substring(beginning.length()));
        }
      }
    } else if (text.matches("(pubmed|doi):.*")) {
      spellings.add(text.substring(text.indexOf(':') + 1));
    } else if (text.indexOf('/') > 0) {
      // An experiment is named within its study.
      spellings.add(last(text));
    }
    return spellings;
  }

  private static String last(String iri) {
    return decode(iri.substring(iri.lastIndexOf('/') + 1));
  }

  static String decode(String iri) {
    return URLDecoder.decode(iri.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
