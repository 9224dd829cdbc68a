package org.disse.io.export;

import java.util.List;
import java.util.stream.Stream;
import org.disse.io.export.DrawnMap.Edge;
import org.disse.io.export.DrawnMap.Node;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Obj;

/** Values in the nodes and edges of what is drawn. */
final class KeptEdges implements Kept {
  private static final List<String> STANCES =
      List.of("supports", "refutes", "inconclusive", "retracted");

  private final DrawnMap map;

  KeptEdges(DrawnMap map) {
    this.map = map;
  }

  @Override
  public boolean holds(Place place, String text) {
    return switch (place.section()) {
      case "" -> text.equals(map.document().get(place.pointer()));
      case "mechanisms" -> ofMechanism(place, text);
      case "studies" -> ofStudy(place, text);
      default -> ofNode(place, text);
    };
  }

  private boolean ofNode(Place place, String text) {
    Node node = map.nodes().get(place.id());
    if (node == null) {
      return false;
    }
    return switch (place.path()[0]) {
      case "id" -> true;
      case "type", "kind", "vesicle" -> node.holds("kind", text);
      default -> node.holds(place.path()[0], text);
    };
  }

  private boolean ofStudy(Place place, String text) {
    Stream<Edge> citing = map.edges().stream().filter(edge -> cites(edge, place.id()));
    String field = place.path()[place.path().length - 1];
    return citing.anyMatch(
        edge ->
            field.equals("id")
                || edge.holds("publications", (field.equals("pmid") ? "pubmed:" : "doi:") + text)
                || edge.evidence("study", place.id()).anyMatch(one -> has(one, field, text)));
  }

  private static boolean cites(Edge edge, String study) {
    return STANCES.stream().anyMatch(stance -> edge.holds(stance, study));
  }

  private static boolean has(Obj evidence, String field, String text) {
    return evidence.has(field)
        && (evidence.get(field) instanceof Arr list
            ? list.items().contains(text)
            : evidence.get(field).equals(text));
  }

  private boolean ofMechanism(Place place, String text) {
    List<Edge> edges =
        map.edges().stream().filter(edge -> edge.holds("mechanisms", place.id())).toList();
    String[] path = place.path();
    return switch (path[0]) {
      case "id" -> !edges.isEmpty();
      case "label" -> edges.stream().anyMatch(edge -> edge.holds("mechanismLabels", text));
      case "causes" -> edges.stream().anyMatch(edge -> edge.holds("causes", text));
      case "kind" -> edges.stream().anyMatch(edge -> edge.claimOf(place.text("label"), text));
      case "source" -> edges.stream().anyMatch(edge -> delivers(edge, text));
      case "cargo" ->
          edges.stream()
              .anyMatch(edge -> delivers(edge, place.text("source")) && edge.to().equals(text));
      case "evidence" ->
          edges.stream().anyMatch(edge -> ofEvidence(edge, place, "/evidence/" + path[1], text));
      default -> {
        List<Edge> same = edges.stream().filter(edge -> isStep(edge, place, path[1])).toList();
        yield same.stream()
            .anyMatch(
                edge ->
                    !path[2].equals("evidence")
                        || ofEvidence(
                            edge, place, "/steps/" + path[1] + "/evidence/" + path[3], text));
      }
    };
  }

  private static boolean delivers(Edge edge, String source) {
    return edge.from().equals(source) && edge.holds("relation", "delivers");
  }

  /** All that a step says must stand at one edge, so that each value of it stands there. */
  private static boolean isStep(Edge edge, Place place, String number) {
    boolean ends =
        edge.from().equals(place.text("steps", number, "subject"))
            && edge.to().equals(place.text("steps", number, "object"));
    return ends
        && Stream.of("relation", "aspect", "in", "objectIn", "contextDependent", "indirect")
            .allMatch(field -> edge.says(field, place.text("steps", number, field)));
  }

  private static boolean ofEvidence(Edge edge, Place place, String pointer, String text) {
    String[] path = pointer.substring(1).split("/", -1);
    String study =
        place.text(
            Stream.of(path, new String[] {"study"}).flatMap(Stream::of).toArray(String[]::new));
    String field = place.pointer().substring(pointer.length() + 1).replaceAll("/.*", "");
    return switch (field) {
      case "study" -> cites(edge, study);
      case "stance" ->
          edge.holds(text, study)
              || edge.evidence("study", study).anyMatch(one -> has(one, field, text));
      default ->
          edge.holds(field, study + ": " + text)
              || edge.evidence("study", study).anyMatch(one -> has(one, field, text));
    };
  }
}
