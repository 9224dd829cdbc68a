package org.disse.io.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;
import org.w3c.dom.Element;

/** What the formats that draw have in common, read from each: nodes, and edges between them. */
record DrawnMap(Map<String, String> document, Map<String, Node> nodes, List<Edge> edges) {
  private DrawnMap() {
    this(new HashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
  }

  /** Members by name; those of a list are each one of several. */
  record Node(Map<String, List<String>> members) {
    boolean holds(String name, String text) {
      return members.getOrDefault(name, List.of()).contains(text);
    }
  }

  /** An edge; where there are claims, they tell what each mechanism says. */
  record Edge(String from, String to, Map<String, List<String>> members, List<Obj> claims) {
    boolean holds(String name, String text) {
      List<String> values = members.getOrDefault(name, List.of());
      return values.contains(text)
          || (name.equals("mechanismLabels") && isAmong(String.join("; ", values), text));
    }

    /** Labels may hold what is between labels. */
    private static boolean isAmong(String labels, String label) {
      return ("; " + labels + "; ").contains("; " + label + "; ");
    }

    /** Whether the edge says so; what is usual is said by nothing. */
    boolean says(String name, String text) {
      String usual = name.equals("contextDependent") || name.equals("indirect") ? "false" : "";
      return members
          .getOrDefault(name, List.of(usual))
          .equals(List.of(text.isEmpty() ? usual : text));
    }

    Stream<Obj> evidence(String name, String text) {
      return claims.stream()
          .flatMap(claim -> ((Arr) claim.get("evidence")).items().stream())
          .map(Obj.class::cast)
          .filter(one -> one.has(name) && one.get(name).equals(text));
    }

    boolean claimOf(String mechanism, String kind) {
      return claims.stream()
          .anyMatch(one -> one.get("mechanism").equals(mechanism) && one.get("kind").equals(kind));
    }
  }

  static DrawnMap of(ExportFormat format, String text) {
    DrawnMap map = new DrawnMap();
    switch (format) {
      case DOT -> text.lines().forEach(map::dot);
      case MERMAID -> map.mermaid(text.lines().toList());
      case GRAPHML -> map.graphMl(Exported.document(text).getDocumentElement());
      case CYTOSCAPE -> map.cytoscape((Obj) ((Obj) Json.parse(text)).get("elements"));
      case CX2 -> ((Arr) Json.parse(text)).items().forEach(aspect -> map.cx2((Obj) aspect));
      case SVG -> map.svg(Exported.document(text).getDocumentElement());
      case HTML -> map.page(text);
      default -> throw new IllegalArgumentException(format.id());
    }
    return map;
  }

  private void node(String id, Map<String, List<String>> members) {
    nodes.put(id, new Node(members));
  }

  private void edge(String from, String to, Map<String, List<String>> members) {
    edges.add(new Edge(from, to, members, List.of()));
  }

  private String id(int number) {
    return List.copyOf(nodes.keySet()).get(number);
  }

  /** In most formats ids of a list are separated by spaces, which no id has. */
  private static List<String> items(String name, String text) {
    return name.matches("mechanisms|causes|supports|refutes|inconclusive|retracted")
        ? List.of(text.split(" ", -1))
        : List.of(text);
  }

  private static Map<String, List<String>> members(Object object) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (Member member : ((Obj) object).members()) {
      members.put(
          member.name(),
          member.value() instanceof Arr list
              ? list.items().stream().map(Object::toString).toList()
              : items(member.name(), member.value().toString()));
    }
    return members;
  }

  private static String only(Map<String, List<String>> members, String name) {
    return members.getOrDefault(name, List.of("")).get(0);
  }

  // ---- JSON

  private void cytoscape(Obj elements) {
    for (Object node : ((Arr) elements.get("nodes")).items()) {
      Map<String, List<String>> data = members(((Obj) node).get("data"));
      node(only(data, "id"), data);
    }
    for (Object edge : ((Arr) elements.get("edges")).items()) {
      Map<String, List<String>> data = members(((Obj) edge).get("data"));
      edge(only(data, "source"), only(data, "target"), data);
    }
  }

  private void cx2(Obj aspect) {
    if (aspect.has("networkAttributes")) {
      members(((Arr) aspect.get("networkAttributes")).items().get(0))
          .forEach((name, value) -> document.put(ofNetwork(name), value.get(0)));
    } else if (aspect.has("nodes")) {
      for (Object node : ((Arr) aspect.get("nodes")).items()) {
        Map<String, List<String>> data = members(((Obj) node).get("v"));
        data.put("label", List.of(only(data, "name")));
        data.put(
            "xrefs",
            Stream.of("represents", "alias")
                .flatMap(name -> data.getOrDefault(name, List.of()).stream())
                .toList());
        node(only(data, "entry"), data);
      }
    } else if (aspect.has("edges")) {
      for (Object edge : ((Arr) aspect.get("edges")).items()) {
        Map<String, List<String>> data = members(((Obj) edge).get("v"));
        data.put("relation", List.of(only(data, "interaction")));
        edge(number((Obj) edge, "s"), number((Obj) edge, "t"), data);
      }
    }
  }

  private String number(Obj edge, String end) {
    return id(Integer.parseInt(edge.get(end).toString()));
  }

  private static String ofNetwork(String name) {
    return switch (name) {
      case "name" -> "/title";
      case "entry" -> "/id";
      case "format" -> "/disse";
      default -> "/" + name;
    };
  }

  // ---- XML

  private void graphMl(Element root) {
    for (Element node : Exported.elements(root, "node")) {
      node(node.getAttribute("id"), data(node));
    }
    for (Element edge : Exported.elements(root, "edge")) {
      edge(edge.getAttribute("source"), edge.getAttribute("target"), data(edge));
    }
  }

  private static Map<String, List<String>> data(Element element) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (Element data : Exported.elements(element, "data")) {
      String name = data.getAttribute("key");
      members.put(name, items(name, data.getTextContent()));
    }
    return members;
  }

  private void svg(Element root) {
    for (Element title : Exported.elements(root, "title")) {
      String[] lines = title.getTextContent().split("\n", -1);
      if (title.getParentNode() instanceof Element parent && parent.getTagName().equals("g")) {
        node(lines[1], Map.of("label", List.of(lines[0]), "kind", List.of(lines[2])));
      } else {
        Map<String, List<String>> members = new LinkedHashMap<>();
        Stream.of(lines)
            .skip(1)
            .map(line -> line.split(": ", 2))
            .forEach(pair -> members.put(pair[0], items(pair[0], pair[1])));
        String[] ends = lines[0].split(" → ", -1);
        edge(ends[0], ends[1], members);
      }
    }
  }

  private void page(String text) {
    document.put(
        "/title",
        Exported.document(Exported.between(text, "<title>", "</title>"))
            .getDocumentElement()
            .getTextContent());
    String data =
        Exported.between(text, "<script type=\"application/json\" id=\"data\">", "</script>");
    Obj map =
        (Obj) Json.parse(data.substring(data.indexOf('>') + 1, data.lastIndexOf("</script>")));
    for (Object node : ((Arr) map.get("nodes")).items()) {
      Map<String, List<String>> members = members(node);
      node(only(members, "id"), members);
    }
    for (Object edge : ((Arr) map.get("edges")).items()) {
      List<Obj> claims =
          ((Arr) ((Obj) edge).get("claims")).items().stream().map(Obj.class::cast).toList();
      edges.add(
          new Edge(number((Obj) edge, "from"), number((Obj) edge, "to"), members(edge), claims));
    }
  }

  // ---- text

  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=" + QUOTED);

  private void dot(String line) {
    Matcher id = QUOTED.matcher(line);
    if (!line.startsWith("  \"") || !id.find()) {
      return;
    }
    String first = Exported.dot(id.group(1));
    int end = id.end();
    boolean isEdge = line.startsWith(" -> ", end);
    String second = isEdge && id.find() ? Exported.dot(id.group(1)) : "";
    Map<String, List<String>> members = new LinkedHashMap<>();
    Matcher attributes = ATTRIBUTE.matcher(line);
    for (int at = isEdge ? id.end() : end; attributes.find(at); at = attributes.end()) {
      String name = attributes.group(1);
      members.put(name, items(name, Exported.dot(attributes.group(2))));
    }
    if (isEdge) {
      edge(first, second, members);
    } else {
      node(first, members);
    }
  }

  /** A comment with the members stands before each node and link. */
  private void mermaid(List<String> lines) {
    Map<String, List<String>> members = Map.of();
    for (String line : lines) {
      if (line.startsWith("  %% ")) {
        members = comment(line);
      } else if (line.matches("  n\\d+\\[.*")) {
        String label = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
        members.put("label", List.of(Exported.numbered('#', label)));
        node(only(members, "id"), members);
      } else if (line.matches("  n\\d+ .*")) {
        String[] parts = line.strip().split(" ", -1);
        edge(
            id(Integer.parseInt(parts[0].substring(1))),
            id(Integer.parseInt(parts[2].substring(1))),
            members);
      }
    }
  }

  private static Map<String, List<String>> comment(String line) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (String part : line.replaceFirst("  %% n\\d+ ", "  %% ; ").split("; (?=\\w+=)", -1)) {
      String[] pair = part.split("=", 2);
      if (pair.length == 2) {
        members.put(pair[0], items(pair[0], Exported.numbered('#', pair[1])));
      }
    }
    return members;
  }
}
