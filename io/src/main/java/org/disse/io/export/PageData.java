package org.disse.io.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disse.cargo.Cargo;
import org.disse.entry.EntryId;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Publication;
import org.disse.evidence.Study;
import org.disse.io.picture.MapClaim;
import org.disse.io.picture.MapEdge;
import org.disse.io.picture.MapNode;
import org.disse.mechanism.Mechanism;
import org.disse.process.Process;
import org.disse.process.ProcessKind;

/** What the page of a map knows beyond its picture, as JSON. */
final class PageData {
  private final Selection what;
  private final Drawing drawing;
  private final Accounts accounts;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Members out = new Members(bytes, false);

  PageData(Selection what, Drawing drawing, Accounts accounts) {
    this.what = what;
    this.drawing = drawing;
    this.accounts = accounts;
  }

  /** The JSON, with nothing in it that could end a script. */
  String toText() {
    out.open().openList("nodes");
    for (MapNode node : drawing.map().nodes()) {
      out.open().text("id", node.id().value()).text("label", node.label());
      Drawing.members(node).forEach(out::text);
      out.close();
    }
    out.closeList().openList("edges");
    drawing.map().edges().forEach(this::edge);
    out.closeList().close().endLine();
    out.flush();
    return bytes
        .toString(StandardCharsets.UTF_8)
        .strip()
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private void edge(MapEdge edge) {
    out.open().number("from", edge.from()).number("to", edge.to());
    drawing.members(edge).forEach(out::text);
    out.text("inLabel", edge.in().map(drawing::label));
    out.text("objectInLabel", edge.objectIn().map(drawing::label));
    out.openList("claims");
    edge.claims().forEach(this::claim);
    out.closeList().close();
  }

  private void claim(MapClaim claim) {
    Mechanism mechanism = claim.mechanism();
    out.open().text("mechanism", mechanism.label());
    accounts.of(mechanism).kept("/kind");
    out.text("kind", Drawing.word(mechanism.kind()));
    out.texts("causes", mechanism.causes().stream().map(ref -> drawing.label(ref.id())).toList());
    out.texts(
        "cargoTypes",
        mechanism.cargo().stream()
            .flatMap(delivered -> what.base().find(delivered.cargo()).stream())
            .map((Cargo cargo) -> Drawing.word(cargo.kind()))
            .distinct()
            .toList());
    out.texts("pathways", pathways(mechanism));
    out.openList("evidence");
    for (int i = 0; i < claim.evidence().size(); i++) {
      evidence(claim, i);
    }
    out.closeList().close();
  }

  private List<String> pathways(Mechanism mechanism) {
    return mechanism.steps().stream()
        .flatMap(step -> Stream.of(step.subject().id(), step.object().id()))
        .distinct()
        .flatMap((EntryId id) -> what.base().find(id).stream())
        .filter(Process.class::isInstance)
        .map(Process.class::cast)
        .filter(process -> process.kind() == ProcessKind.SIGNALING_PATHWAY)
        .map(Process::label)
        .toList();
  }

  private void evidence(MapClaim claim, int number) {
    Evidence evidence = claim.evidence().get(number);
    String at = claim.evidencePointer() + "/" + number + "/";
    accounts.of(claim.mechanism()).kept(at + "says", at + "basis", at + "stance");
    out.open().text("stance", Drawing.word(evidence.stance())).text("says", evidence.says());
    out.texts("basis", evidence.basis().stream().map(Drawing::word).toList());
    Optional<Study> study = drawing.study(evidence);
    out.texts("settings", study.map(one -> settings(one, evidence)).orElse(List.of()));
    if (study.isPresent()) {
      publication(study.get());
    } else {
      out.text("cite", evidence.study().id().value());
    }
    out.close();
  }

  /** The settings of the cited experiments, or else of all of the study. */
  private static List<String> settings(Study study, Evidence evidence) {
    return study.experiments().stream()
        .filter(
            experiment ->
                evidence.experiments().isEmpty()
                    || experiment.id().filter(evidence.experiments()::contains).isPresent())
        .map(Experiment::setting)
        .distinct()
        .map(Drawing::word)
        .toList();
  }

  private void publication(Study study) {
    Publication publication = study.publication();
    Account account = accounts.of(study).kept("/id");
    for (String field : List.of("title", "pmid", "pmcid", "doi", "url", "status")) {
      account.kept("/publication/" + field);
    }
    out.text("study", study.id().value()).text("cite", publication.shortCitation());
    out.text("title", publication.title()).text("status", Drawing.word(publication.status()));
    out.text("pmid", publication.pmid()).text("pmcid", publication.pmcid());
    out.text("doi", publication.doi()).text("url", publication.url());
  }
}
