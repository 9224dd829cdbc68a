package org.disse.io.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.check.FindingCode;
import org.disse.check.Location;
import org.disse.entry.Section;
import org.disse.value.Text;

/** Statements of INDRA, in one array or one a line. */
final class IndraImporter implements Importer {
  /** The mechanism that takes the statements of others. */
  private static final String STATEMENTS = "imported-statements";

  /** The namespaces that ground an agent, the most telling first, and what they ground it as. */
  private static final List<String[]> NAMESPACES =
      List.of(
          new String[] {"MIRBASEM", "CARGO", "type", "micro_rna"},
          new String[] {"MIRBASE", "CARGO", "type", "micro_rna"},
          new String[] {"HGNC", "TARGETS", "type", "protein"},
          new String[] {"UP", "TARGETS", "type", "protein"},
          new String[] {"EGID", "TARGETS", "type", "protein"},
          new String[] {"FPLX", "TARGETS", "type", "protein"},
          new String[] {"CHEBI", "CARGO", "type", "small_molecule"},
          new String[] {"CL", "CELLS", "kind", "other"},
          new String[] {"GO", "PROCESSES", "kind", "cellular_process"},
          new String[] {"MONDO", "PROCESSES", "kind", "phenotype"},
          new String[] {"DOID", "PROCESSES", "kind", "phenotype"},
          new String[] {"HP", "PROCESSES", "kind", "phenotype"},
          new String[] {"EFO", "PROCESSES", "kind", "phenotype"},
          new String[] {"MESH", "PROCESSES", "kind", "phenotype"});

  private static final Map<String, String[]> TYPES =
      Map.of(
          "Activation", new String[] {"activates", ""},
          "Inhibition", new String[] {"inhibits", ""},
          "IncreaseAmount", new String[] {"increases", "abundance"},
          "DecreaseAmount", new String[] {"decreases", "abundance"},
          "Phosphorylation", new String[] {"increases", "phosphorylation"},
          "Dephosphorylation", new String[] {"decreases", "phosphorylation"},
          "Acetylation", new String[] {"increases", "acetylation"},
          "Deacetylation", new String[] {"decreases", "acetylation"},
          "Complex", new String[] {"binds", ""});

  @Override
  public void read(List<InputStream> files, Draft draft) throws IOException {
    Lines lines = new Lines(files.get(0), draft);
    if (lines.isArray()) {
      lines.items((statement, location) -> statement(statement, location, draft));
      return;
    }
    while (lines.next()) {
      Location location = lines.location();
      lines.json().ifPresent(statement -> statement(statement, location, draft));
    }
  }

  private static void statement(Json statement, Location location, Draft draft) {
    List<Json> evidence = statement.get("evidence").items();
    if (evidence.stream().noneMatch(IndraImporter::isOwn)) {
      foreign(statement, evidence, location, draft);
      return;
    }
    for (Json each : evidence) {
      if (isOwn(each)) {
        ownEvidence(each, location, draft);
      } else {
        draft.find(
            FindingCode.FOREIGN_FIELD,
            location,
            "expected evidence that Disse has exported beside other such, but was one of "
                + source(each));
      }
    }
  }

  private static boolean isOwn(Json evidence) {
    List<String> leaves = evidence.get("annotations").leaves("disse");
    return Draft.leaf(leaves, "/id").isPresent();
  }

  private static String source(Json evidence) {
    return Text.quote(evidence.text("source_api").orElse("no source"))
        + evidence.text("pmid").map(pmid -> " with the pmid " + Text.quote(pmid)).orElse("");
  }

  private static List<Json> agents(Json statement) {
    List<Json> members = statement.get("members").items();
    return members.isEmpty()
        ? List.of(firstOf(statement, "subj", "enz"), firstOf(statement, "obj", "sub"))
        : members;
  }

  private static Json firstOf(Json statement, String first, String second) {
    return statement.get(first).isObject() ? statement.get(first) : statement.get(second);
  }

  // ---- of our own

  private static void ownEvidence(Json evidence, Location location, Draft draft) {
    Json annotations = evidence.get("annotations");
    List<String> leaves = annotations.leaves("disse");
    String mechanism = Draft.leaf(leaves, "/id").orElseThrow();
    draft.putLeaves(leaves, draft.own(Section.MECHANISMS, mechanism, location), location);
    Json entries = annotations.get("disse_entries");
    entries
        .members()
        .keySet()
        .forEach(
            id -> {
              List<String> kind = entries.leaves(id.toString());
              Draft.section(kind)
                  .ifPresent(
                      section ->
                          draft.putLeaves(
                              kind, draft.own(section, id.toString(), location), location));
            });
    Optional<String> study =
        leaves.stream()
            .filter(text -> text.matches("(?s)disse:steps/\\d+/evidence/\\d+/study=.*"))
            .map(text -> text.substring(text.indexOf('=') + 1))
            .findFirst();
    study.ifPresent(id -> publication(evidence, draft.own(Section.STUDIES, id, location)));
  }

  private static void publication(Json evidence, Tree study) {
    Json refs = evidence.get("text_refs");
    evidence.text("pmid").ifPresent(pmid -> study.put("/publication/pmid", pmid));
    refs.text("PMID").ifPresent(pmid -> study.put("/publication/pmid", pmid));
    refs.text("DOI").ifPresent(doi -> study.put("/publication/doi", doi));
    refs.text("PMCID").ifPresent(pmcid -> study.put("/publication/pmcid", pmcid));
  }

  // ---- of others

  private static void foreign(Json statement, List<Json> evidence, Location location, Draft draft) {
    String type = statement.text("type").orElse("");
    String[] relation = TYPES.get(type);
    List<Json> agents = agents(statement);
    if (relation == null || agents.size() != 2) {
      draft.find(
          FindingCode.FOREIGN_RECORD,
          location,
          "expected a statement of two agents that is a relation of steps, but was "
              + Text.quote(type)
              + " of "
              + agents.size());
      return;
    }
    Optional<String> subject = agent(agents.get(0), location, draft);
    Optional<String> object = agent(agents.get(1), location, draft);
    if (subject.isEmpty() || object.isEmpty()) {
      return;
    }
    Tree tree =
        draft
            .entry(Section.MECHANISMS, STATEMENTS, location)
            .put("/label", "Imported statements")
            .put("/kind", "background");
    Steps steps = new Steps(tree, subject.get(), relation[0], object.get());
    if (!relation[1].isEmpty()) {
      steps.put("aspect", relation[1]);
    }
    for (Json each : evidence) {
      Optional<String> pmid = each.text("pmid").or(() -> each.get("text_refs").text("PMID"));
      Optional<String> study = pmid.flatMap(digits -> draft.study("PMID:" + digits, location));
      if (study.isPresent()) {
        steps.evidence(study.get(), each.get("epistemics").get("negated").isTrue());
      } else {
        draft.find(
            FindingCode.FOREIGN_FIELD,
            location,
            "expected evidence with a pmid, but was one of " + source(each));
      }
    }
  }

  private static Optional<String> agent(Json agent, Location location, Draft draft) {
    Json refs = agent.get("db_refs");
    for (String[] namespace : NAMESPACES) {
      Optional<String> id =
          refs.get(namespace[0]).items().stream()
              .flatMap(item -> item.text().stream())
              .flatMap(text -> curie(namespace[0], text).stream())
              .findFirst();
      if (id.isPresent()) {
        draft
            .entry(Section.valueOf(namespace[1]), id.get(), location)
            .put("/" + namespace[2], namespace[3])
            .put("/xrefs/0", id.get());
        draft.name(id.get(), agent.text("name").orElse(id.get()));
        return id;
      }
    }
    draft.find(
        FindingCode.FOREIGN_RECORD,
        location,
        "expected an agent with an identifier of a known namespace, but was "
            + Text.quote(agent.text("name").orElse("no agent")));
    return Optional.empty();
  }

  /** Some ids bring their prefix along. */
  private static Optional<String> curie(String namespace, String id) {
    return Draft.curie(id.startsWith(namespace + ":") ? id : namespace + ":" + id);
  }
}
