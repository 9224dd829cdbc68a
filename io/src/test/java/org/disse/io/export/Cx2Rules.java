package org.disse.io.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;

/**
 * What the specification of CX2 demands beyond the shape of its parts, read from the tests' tree.
 */
final class Cx2Rules {
  /** The reserved attributes, whose types need no declaration. */
  private static final Map<String, String> RESERVED =
      Map.of("name", "string", "represents", "string", "alias", "list_of_string");

  private final List<String> problems = new ArrayList<>();
  private final Map<String, Obj> declared = new HashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Integer> promised = new HashMap<>();
  private final Set<BigDecimal> nodes = new HashSet<>();

  private Cx2Rules() {}

  /** What is wrong; nothing if all is well. */
  static List<String> in(String json) {
    Cx2Rules rules = new Cx2Rules();
    rules.check(((Arr) Json.parse(json)).items().stream().map(Obj.class::cast).toList());
    return rules.problems;
  }

  private void demand(boolean held, String rule) {
    if (!held) {
      problems.add(rule);
    }
  }

  private void check(List<Obj> blocks) {
    demand(blocks.get(0).has("CXVersion"), "the descriptor comes first");
    demand(blocks.get(blocks.size() - 1).has("status"), "the status comes last");
    boolean fragments =
        blocks.get(0).has("hasFragments") && blocks.get(0).get("hasFragments").equals(true);
    for (int i = 1; i < blocks.size(); i++) {
      Member block = blocks.get(i).members().get(0);
      List<Obj> elements = ((Arr) block.value()).items().stream().map(Obj.class::cast).toList();
      switch (block.name()) {
        case "status" -> demand(i == blocks.size() - 1, "the status comes once");
        case "metaData" -> {
          demand(i == 1 || i == blocks.size() - 2, "metadata comes first or last");
          elements.forEach(
              element ->
                  promised.put(
                      element.get("name").toString(),
                      element.has("elementCount")
                          ? ((BigDecimal) element.get("elementCount")).intValue()
                          : -1));
        }
        default -> {
          demand(fragments || !counts.containsKey(block.name()), block.name() + " is in one piece");
          counts.merge(block.name(), elements.size(), Integer::sum);
          aspect(block.name(), elements);
        }
      }
    }
    promised.forEach(
        (name, count) ->
            demand(
                count < 0 || counts.getOrDefault(name, 0).equals(count),
                name + " has as many elements as the metadata say"));
  }

  private void aspect(String name, List<Obj> elements) {
    switch (name) {
      case "attributeDeclarations" ->
          elements.forEach(
              element ->
                  element
                      .members()
                      .forEach(member -> declared.put(member.name(), (Obj) member.value())));
      case "networkAttributes" -> elements.forEach(element -> attributes(name, element));
      case "nodes" -> nodes(elements);
      case "edges" -> edges(elements);
      case "visualProperties" -> elements.forEach(this::visualProperties);
      default -> {}
    }
  }

  private void nodes(List<Obj> elements) {
    long placed = elements.stream().filter(node -> node.has("x")).count();
    demand(placed == 0 || placed == elements.size(), "all nodes have places or none");
    for (Obj node : elements) {
      demand(nodes.add((BigDecimal) node.get("id")), "the ids of nodes are unique");
      attributes("nodes", node.has("v") ? (Obj) node.get("v") : Obj.of());
    }
  }

  private void edges(List<Obj> elements) {
    Set<BigDecimal> ids = new HashSet<>();
    for (Obj edge : elements) {
      demand(ids.add((BigDecimal) edge.get("id")), "the ids of edges are unique");
      demand(
          nodes.contains((BigDecimal) edge.get("s")) && nodes.contains((BigDecimal) edge.get("t")),
          "edges lie between nodes that were before them");
      attributes("edges", edge.has("v") ? (Obj) edge.get("v") : Obj.of());
    }
  }

  /** The type of each attribute by the name under which it stands, which is its alias if any. */
  private Map<String, String> types(String aspect) {
    Map<String, String> types = new HashMap<>(RESERVED);
    for (Member member : declared.getOrDefault(aspect, Obj.of()).members()) {
      Obj declaration = (Obj) member.value();
      String type = declaration.has("d") ? declaration.get("d").toString() : "string";
      if (declaration.has("a")) {
        types.remove(member.name());
        types.put(declaration.get("a").toString(), type);
      } else {
        types.put(member.name(), type);
      }
    }
    return types;
  }

  private void attributes(String aspect, Obj attributes) {
    Map<String, String> types = types(aspect);
    for (Member member : attributes.members()) {
      String type = types.get(member.name());
      demand(type != null, "an attribute of " + aspect + " is declared before: " + member.name());
      demand(
          type == null || isOf(type, member.value()),
          member.name() + " of " + aspect + " is of the type declared");
    }
  }

  private static boolean isOf(String type, Object value) {
    if (type.startsWith("list_of_")) {
      return value instanceof Arr list
          && list.items().stream()
              .allMatch(item -> isOf(type.substring("list_of_".length()), item));
    }
    return switch (type) {
      case "string" -> value instanceof String;
      case "boolean" -> value instanceof Boolean;
      case "double" -> value instanceof BigDecimal;
      default -> value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0;
    };
  }

  private void visualProperties(Obj style) {
    Map.of("nodeMapping", "nodes", "edgeMapping", "edges")
        .forEach(
            (mapping, aspect) -> {
              if (style.has(mapping)) {
                ((Obj) style.get(mapping)).members().forEach(member -> mapping(aspect, member));
              }
            });
  }

  private void mapping(String aspect, Member mapping) {
    Obj definition = (Obj) ((Obj) mapping.value()).get("definition");
    String attribute = definition.get("attribute").toString();
    demand(
        definition.has("type")
            || RESERVED.containsKey(attribute)
            || declared.getOrDefault(aspect, Obj.of()).has(attribute),
        mapping.name() + " maps an attribute that is declared: " + attribute);
  }
}
