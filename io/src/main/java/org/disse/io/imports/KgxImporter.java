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

  private final Map<String, String> ids = new HashMap<>();

  @Override
  public void read(List<InputStream> files, Draft draft) throws IOException {
    draft.file("nodes");
    ForeignNodes foreign = new ForeignNodes(draft);
    for (Lines lines = new Lines(files.get(0), draft); lines.next(); ) {
      Location location = lines.location();
      lines.json().ifPresent(node -> node(node, location, foreign, draft));
    }
    foreign.finish();
    draft.file("edges");
    for (Lines lines = new Lines(files.get(1), draft); lines.next(); ) {
      Location location = lines.location();
      lines.json().ifPresent(edge -> edge(edge, location, draft));
    }
  }

  // ---- nodes

  private void node(Json node, Location location, ForeignNodes foreign, Draft draft) {
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
      foreign
          .add(node, id.get(), location)
          .ifPresent(
              entry -> {
                ids.put(id.get(), entry);
                ids.put(entry, entry);
              });
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
    ids.put(entry, entry);
    Tree tree = draft.own(section, entry, location);
    draft.putLeaves(attributes, tree, location);
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

  // ---- edges

  private void edge(Json edge, Location location, Draft draft) {
    List<String> qualifiers = edge.leaves("qualifiers");
    edge.text("primary_knowledge_source")
        .filter(source -> source.startsWith("disse:"))
        .ifPresent(source -> draft.document(source.substring("disse:".length())));
    if (Draft.leaf(qualifiers, "/link").isPresent()) {
      return;
    }
    Optional<String> mechanism = Draft.leaf(qualifiers, "/id");
    if (mechanism.isEmpty()) {
      foreignEdge(edge, location, draft);
      return;
    }
    Tree tree = draft.own(Section.MECHANISMS, mechanism.get(), location);
    draft.putLeaves(qualifiers, tree, location);
    for (Object study : edge.get("has_supporting_studies").members().values()) {
      draft.putLeaves(Json.of(study).leaves("has_attribute"), tree, location);
    }
  }

  private void foreignEdge(Json edge, Location location, Draft draft) {
    Optional<String> subject = edge.text("subject");
    Optional<String> object = edge.text("object");
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
    String from = ids.get(subject.get());
    String to = ids.get(object.get());
    if (relation.isEmpty() || from == null || to == null) {
      draft.find(
          FindingCode.FOREIGN_RECORD,
          location,
          relation.isEmpty()
              ? "expected a predicate that is a relation of steps, but was " + Text.quote(predicate)
              : "expected an edge between nodes that were read, but was one from "
                  + Text.quote(ids.getOrDefault(subject.get(), subject.get()))
                  + " to "
                  + Text.quote(ids.getOrDefault(object.get(), object.get())));
      return;
    }
    Tree tree =
        draft
            .entry(Section.MECHANISMS, EDGES, location)
            .put("/label", "Imported edges")
            .put("/kind", "background");
    Steps steps = new Steps(tree, from, relation.get(), to);
    edge.text("object_aspect_qualifier")
        .filter(Steps.ASPECTS::contains)
        .ifPresent(aspect -> steps.put("aspect", aspect));
    for (String publication : edge.texts("publications")) {
      Optional<String> study = draft.study(publication, location);
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
