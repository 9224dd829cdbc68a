package org.disse.io.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disse.check.FindingCode;
import org.disse.check.Location;
import org.disse.entry.Section;
import org.disse.value.Text;

/** Nodes and edges of Biolink: those of our own export as they were, those of others by class. */
final class KgxImporter implements Importer {
  /** The mechanism that takes the edges of others. */
  private static final String EDGES = "imported-edges";

  /** Section, and the field that tells the kind within it. */
  private static final Map<String, String[]> CATEGORIES = new HashMap<>();

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

  private final Map<String, String> ids = new HashMap<>();

  private static void category(String name, Section section, String field, String kind) {
    CATEGORIES.put("biolink:" + name, new String[] {section.name(), field, kind});
  }

  @Override
  public void read(List<InputStream> files, Draft draft) throws IOException {
    draft.file("nodes");
    for (Lines lines = new Lines(files.get(0), draft); lines.next(); ) {
      node(lines.json(), lines.location(), draft);
    }
    draft.file("edges");
    for (Lines lines = new Lines(files.get(1), draft); lines.next(); ) {
      edge(lines.json(), lines.location(), draft);
    }
  }

  // ---- nodes

  private void node(Json node, Location location, Draft draft) {
    if (node.value() == null) {
      return;
    }
    Optional<String> id = node.text("id");
    if (id.isEmpty()) {
      draft.find(FindingCode.MISSING_FIELD, location, "expected a node with an id, but was none");
      return;
    }
    List<String> attributes = node.leaves("has_attribute");
    Optional<Section> section = Draft.section(attributes);
    if (section.isPresent()) {
      ownNode(node, id.get(), section.get(), attributes, location, draft);
    } else {
      foreignNode(node, id.get(), location, draft);
    }
  }

  private void ownNode(
      Json node,
      String id,
      Section section,
      List<String> attributes,
      Location location,
      Draft draft) {
    String entry = Draft.leaf(attributes, "/id").orElse(id);
    List<String> xrefs = new ArrayList<>(node.texts("xref"));
    String own = entry.indexOf(':') < 0 ? "disse:" + entry : entry;
    // Only a node that has another id has our own one behind its xrefs.
    if (!id.equals(own) && !xrefs.isEmpty() && xrefs.get(xrefs.size() - 1).equals(own)) {
      xrefs.remove(xrefs.size() - 1);
    }
    ids.put(id, entry);
    Tree tree = draft.entry(section, entry, location);
    Draft.putLeaves(attributes, tree);
    if (section != Section.STUDIES && section != Section.TRIALS) {
      names(node, tree);
    }
    common(node, xrefs, tree);
  }

  private static void names(Json node, Tree tree) {
    node.text("name").ifPresent(name -> tree.put("/label", name));
  }

  /** Text is taken as it is: what it is to be without, the field tables say. */
  private static void common(Json node, List<String> xrefs, Tree tree) {
    int i = 0;
    for (String synonym : node.texts("synonym")) {
      tree.put("/synonyms/" + i++, synonym);
    }
    i = 0;
    for (String xref : xrefs) {
      tree.put("/xrefs/" + i++, xref);
    }
    if (node.get("description").value() instanceof String notes) {
      tree.put("/notes", notes);
    }
  }

  private void foreignNode(Json node, String id, Location location, Draft draft) {
    Optional<String> curie = Draft.curie(id);
    List<String> categories = node.texts("category");
    Optional<String[]> known =
        categories.stream().filter(CATEGORIES::containsKey).map(CATEGORIES::get).findFirst();
    if (curie.isEmpty()) {
      draft.find(
          FindingCode.INVALID_VALUE,
          location,
          "expected a CURIE as the id of a node, but was " + Text.quote(id));
    } else if (categories.stream().anyMatch(category -> category.endsWith("Publication"))) {
      ids.put(id, study(id, location, draft).orElse(id));
    } else if (known.isEmpty()) {
      draft.find(
          FindingCode.FOREIGN_RECORD,
          location,
          "expected a node of a category that has a place here, but was "
              + Text.quote(String.join(", ", categories)));
    } else {
      ids.put(id, curie.get());
      Tree tree = draft.entry(Section.valueOf(known.get()[0]), curie.get(), location);
      tree.put("/" + known.get()[1], known.get()[2]);
      tree.put("/label", node.text("name").orElse(id));
      List<String> xrefs = new ArrayList<>(List.of(curie.get()));
      node.texts("xref").stream()
          .flatMap(xref -> Draft.curie(xref).stream())
          .filter(xref -> !xrefs.contains(xref))
          .forEach(xrefs::add);
      common(node, xrefs, tree);
    }
  }

  /** A study of a publication's identifier, which is begun if it is not there; its id. */
  static Optional<String> study(String publication, Location location, Draft draft) {
    Optional<String> curie = Draft.curie(publication);
    if (curie.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = curie.get().split(":", 2);
    String field =
        switch (parts[0]) {
          case "pubmed" -> "pmid";
          case "doi" -> "doi";
          case "PMC", "PMCID", "pmc" -> "pmcid";
          default -> "title";
        };
    // A DOI has characters that ids of entries have not.
    String id = field.equals("doi") ? "doi-" + Draft.slug(parts[1]) : curie.get();
    draft
        .entry(Section.STUDIES, id, location)
        .put("/publication/" + field, field.equals("title") ? curie.get() : parts[1])
        .put("/seen", "database");
    return Optional.of(id);
  }

  // ---- edges

  private void edge(Json edge, Location location, Draft draft) {
    if (edge.value() == null) {
      return;
    }
    List<String> qualifiers = edge.leaves("qualifiers");
    edge.text("primary_knowledge_source")
        .filter(source -> source.startsWith("disse:"))
        .ifPresent(source -> draft.header().put("/id", source.substring("disse:".length())));
    if (Draft.leaf(qualifiers, "/link").isPresent()) {
      return;
    }
    Optional<String> mechanism = Draft.leaf(qualifiers, "/id");
    if (mechanism.isEmpty()) {
      foreignEdge(edge, location, draft);
      return;
    }
    Tree tree = draft.entry(Section.MECHANISMS, mechanism.get(), location);
    Draft.putLeaves(qualifiers, tree);
    tree.put("/label", mechanism.get());
    for (Object study : edge.get("has_supporting_studies").members().values()) {
      Draft.putLeaves(Json.of(study).leaves("has_attribute"), tree);
    }
  }

  private void foreignEdge(Json edge, Location location, Draft draft) {
    Optional<String> subject = edge.text("subject").map(id -> ids.getOrDefault(id, id));
    Optional<String> object = edge.text("object").map(id -> ids.getOrDefault(id, id));
    String predicate = edge.text("predicate").orElse("").replace("biolink:", "");
    Optional<String> relation =
        relation(predicate, edge.text("object_direction_qualifier").orElse(""));
    if (subject.isEmpty() || object.isEmpty()) {
      draft.find(
          FindingCode.MISSING_FIELD,
          location,
          "expected subject and object of an edge, but was none");
      return;
    }
    if (relation.isEmpty() || !draft.has(subject.get()) || !draft.has(object.get())) {
      draft.find(
          FindingCode.FOREIGN_RECORD,
          location,
          relation.isEmpty()
              ? "expected a predicate that is a relation of steps, but was " + Text.quote(predicate)
              : "expected an edge between nodes that were read, but was one from "
                  + Text.quote(subject.get())
                  + " to "
                  + Text.quote(object.get()));
      return;
    }
    Tree tree =
        draft
            .entry(Section.MECHANISMS, EDGES, location)
            .put("/label", "Imported edges")
            .put("/kind", "background");
    Steps steps = new Steps(tree, subject.get(), relation.get(), object.get());
    edge.text("object_aspect_qualifier")
        .filter(Steps.ASPECTS::contains)
        .ifPresent(aspect -> steps.put("aspect", aspect));
    for (String publication : edge.texts("publications")) {
      Optional<String> study = study(publication, location, draft);
      if (study.isPresent()) {
        steps.evidence(study.get(), edge.get("negated").isTrue());
      } else {
        draft.find(
            FindingCode.INVALID_VALUE,
            location,
            "expected a CURIE of a publication, but was " + Text.quote(publication));
      }
    }
  }

  private static Optional<String> relation(String predicate, String direction) {
    boolean increased = direction.equals("increased") || direction.equals("upregulated");
    boolean decreased = direction.equals("decreased") || direction.equals("downregulated");
    return switch (predicate) {
      case "regulates", "affects", "causes" ->
          Optional.of(increased ? "increases" : decreased ? "decreases" : "regulates");
      case "increases_amount_or_activity_of", "positively_regulates" -> Optional.of("increases");
      case "decreases_amount_or_activity_of", "negatively_regulates" -> Optional.of("decreases");
      case "binds", "physically_interacts_with", "directly_physically_interacts_with" ->
          Optional.of("binds");
      default ->
          predicate.toLowerCase(Locale.ROOT).contains("associated_with")
                  || predicate.equals("interacts_with")
              ? Optional.of("associated_with")
              : Optional.empty();
    };
  }
}
