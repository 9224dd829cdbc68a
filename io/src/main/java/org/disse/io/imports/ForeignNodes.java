package org.disse.io.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.check.FindingCode;
import org.disse.check.Location;
import org.disse.entry.Section;
import org.disse.value.Text;

/**
 * Nodes of others, by their category. They become entries once all are there: of nodes that stand
 * in several lines all lines have the same say, whatever their order.
 */
final class ForeignNodes {
  /** What a category is here: the section, and the field that tells the kind within it. */
  private record Kind(Section section, String field, String word) {}

  private static final Map<String, Kind> CATEGORIES = new HashMap<>();

  static {
    category("Disease", Section.PROCESSES, "kind", "phenotype");
    category("PhenotypicFeature", Section.PROCESSES, "kind", "phenotype");
    category("PathologicalProcess", Section.PROCESSES, "kind", "pathological_process");
    category("BiologicalProcess", Section.PROCESSES, "kind", "cellular_process");
    category("Pathway", Section.PROCESSES, "kind", "signaling_pathway");
    category("CellularComponent", Section.PROCESSES, "kind", "cellular_component");
    category("Cell", Section.CELLS, "kind", "other");
    category("CellLine", Section.CELLS, "kind", "cell_line");
    category("MicroRNA", Section.CARGO, "type", "micro_rna");
    category("SiRNA", Section.CARGO, "type", "small_interfering_rna");
    category("SmallMolecule", Section.CARGO, "type", "small_molecule");
    category("Drug", Section.CARGO, "type", "small_molecule");
    category("Gene", Section.TARGETS, "type", "gene");
    category("Protein", Section.TARGETS, "type", "protein");
    category("Transcript", Section.TARGETS, "type", "transcript");
    category("MacromolecularComplex", Section.TARGETS, "type", "protein_complex");
  }

  private static void category(String name, Section section, String field, String word) {
    CATEGORIES.put("biolink:" + name, new Kind(section, field, word));
  }

  private record Line(Json node, Kind kind, Location location) {
    /** The same for the same node, wherever it stands. */
    String text() {
      return String.valueOf(node.value());
    }
  }

  private final Draft draft;
  private final Map<String, List<Line>> lines = new LinkedHashMap<>();

  ForeignNodes(Draft draft) {
    this.draft = draft;
  }

  /** Takes a node; gives the id of its entry, if it has a place here. */
  Optional<String> add(Json node, String id, Location location) {
    Optional<String> curie = Draft.curie(id);
    List<String> categories = node.texts("category");
    Optional<Kind> kind =
        categories.stream().filter(CATEGORIES::containsKey).map(CATEGORIES::get).findFirst();
    if (curie.isEmpty()) {
      draft.find(
          FindingCode.INVALID_VALUE,
          location,
          "expected a CURIE as the id of a node, but was " + Text.quote(id));
      return Optional.empty();
    }
    if (categories.stream().anyMatch(category -> category.endsWith("Publication"))) {
      return draft.study(id, location);
    }
    if (kind.isEmpty()) {
      draft.find(
          FindingCode.FOREIGN_RECORD,
          location,
          "expected a node of a category that has a place here, but was "
              + Text.quote(String.join(", ", categories)));
      return Optional.empty();
    }
    lines
        .computeIfAbsent(curie.get(), key -> new ArrayList<>())
        .add(new Line(node, kind.get(), location));
    return curie;
  }

  /** Makes entries of all nodes. */
  void finish() {
    lines.forEach(
        (id, same) -> {
          same.sort(Comparator.comparing(Line::text));
          same.forEach(line -> entry(id, line, same.get(0)));
        });
    lines.clear();
  }

  private void entry(String id, Line line, Line first) {
    Tree tree = draft.entry(first.kind().section(), id, line.location());
    tree.put("/" + first.kind().field(), first.kind().word());
    if (!line.kind().equals(first.kind())) {
      told(line, "one category of " + Text.quote(id), line.kind().word());
    }
    draft.name(id, line.node().text("name").orElse(id));
    tree.add("/xrefs", id);
    for (String xref : line.node().texts("xref")) {
      Draft.curie(xref)
          .ifPresentOrElse(
              curie -> tree.add("/xrefs", curie), () -> told(line, "CURIEs as xref", xref));
    }
    line.node().texts("synonym").forEach(synonym -> tree.add("/synonyms", synonym));
    if (line.node().get("description").value() instanceof String notes) {
      if (!tree.has("/notes")) {
        tree.put("/notes", notes);
      } else if (!notes.equals(first.node().get("description").value())) {
        told(line, "one description of " + Text.quote(id), notes);
      }
    }
  }

  private void told(Line line, String expected, String actual) {
    draft.find(
        FindingCode.FOREIGN_FIELD,
        line.location(),
        "expected " + expected + ", but was also " + Text.quote(actual));
  }
}
