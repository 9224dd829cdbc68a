package org.disse.io.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;

/** Values in records that name the entry and the pointer of each: KGX and INDRA. */
final class KeptLeaves implements Kept {
  private final Map<String, Set<String>> values = new HashMap<>();

  @Override
  public boolean holds(Place place, String text) {
    return values.getOrDefault(place.id() + " " + place.pointer(), Set.of()).contains(text);
  }

  private void put(String entry, String pointer, Object value) {
    values.computeIfAbsent(entry + " " + pointer, none -> new HashSet<>()).add(value.toString());
  }

  private static Arr list(Obj object, String name) {
    return object.has(name) ? (Arr) object.get(name) : Arr.of();
  }

  /** The leaves of a list, as the format's description tells them: {@code disse:pointer=value}. */
  private void leaves(String entry, Arr texts) {
    for (Object text : texts.items()) {
      String[] parts = text.toString().split("=", 2);
      String name = parts[0].substring("disse:".length()).replaceFirst(":$", "");
      String pointer = name.replace("%3A", ":").replace("%3D", "=").replace("%25", "%");
      put(entry, "/" + pointer, parts[1]);
    }
  }

  private static String idIn(Arr texts) {
    return texts.items().stream()
        .map(Object::toString)
        .filter(text -> text.startsWith("disse:id="))
        .findFirst()
        .orElseThrow()
        .substring("disse:id=".length());
  }

  // ---- KGX

  static KeptLeaves ofKgx(String nodes, String edges) {
    KeptLeaves kept = new KeptLeaves();
    nodes.lines().forEach(line -> kept.node((Obj) Json.parse(line)));
    edges.lines().forEach(line -> kept.edge((Obj) Json.parse(line)));
    return kept;
  }

  private void node(Obj node) {
    String id = idIn(list(node, "has_attribute"));
    leaves(id, list(node, "has_attribute"));
    put(id, "/label", node.get("name"));
    if (node.has("description")) {
      put(id, "/notes", node.get("description"));
    }
    slots(id, "/synonyms", list(node, "synonym"));
    slots(id, "/xrefs", list(node, "xref"));
  }

  private void slots(String id, String field, Arr items) {
    for (int i = 0; i < items.items().size(); i++) {
      put(id, field + "/" + i, items.items().get(i));
    }
  }

  private void edge(Obj edge) {
    put("", "/id", edge.get("primary_knowledge_source"));
    Arr qualifiers = list(edge, "qualifiers");
    if (qualifiers.items().get(0).toString().startsWith("disse:link=")) {
      return;
    }
    String mechanism = idIn(qualifiers);
    leaves(mechanism, qualifiers);
    if (edge.has("has_supporting_studies")) {
      for (Member study : ((Obj) edge.get("has_supporting_studies")).members()) {
        leaves(mechanism, list((Obj) study.value(), "has_attribute"));
      }
    }
  }

  // ---- INDRA

  static KeptLeaves ofIndra(String statements) {
    KeptLeaves kept = new KeptLeaves();
    for (Object statement : ((Arr) Json.parse(statements)).items()) {
      for (Object evidence : list((Obj) statement, "evidence").items()) {
        Obj annotations = (Obj) ((Obj) evidence).get("annotations");
        kept.leaves(idIn(list(annotations, "disse")), list(annotations, "disse"));
        for (Member entry : ((Obj) annotations.get("disse_entries")).members()) {
          kept.put(entry.name(), "/id", entry.name());
          kept.leaves(entry.name(), (Arr) entry.value());
        }
      }
    }
    return kept;
  }
}
