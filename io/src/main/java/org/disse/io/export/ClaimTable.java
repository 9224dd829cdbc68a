package org.disse.io.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disse.entry.Entry;
import org.disse.entry.Ref;
import org.disse.evidence.Evidence;
import org.disse.evidence.Publication;
import org.disse.evidence.Study;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Step;

/** Steps and their evidence as one flat table. */
final class ClaimTable implements Exporter {
  private static final List<String> STEP_COLUMNS =
      List.of(
          "mechanism",
          "mechanism_label",
          "kind",
          "source",
          "causes",
          "step",
          "subject",
          "subject_label",
          "relation",
          "sign",
          "object",
          "object_label",
          "aspect",
          "in",
          "object_in",
          "context_dependent",
          "indirect");
  private static final List<String> EVIDENCE_COLUMNS =
      List.of(
          "stance",
          "study",
          "experiments",
          "basis",
          "says",
          "scope",
          "seen",
          "publication_kind",
          "publication_status",
          "title",
          "first_author",
          "journal",
          "year",
          "pmid",
          "pmcid",
          "doi",
          "url");
  private static final String BETWEEN = "|";

  @Override
  public void write(Selection what, List<OutputStream> files, Accounts accounts)
      throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(files.get(0), StandardCharsets.UTF_8));
    Cells.writeRow(out, joined(STEP_COLUMNS, EVIDENCE_COLUMNS));
    for (Mechanism mechanism : what.all(Mechanism.class)) {
      for (int i = 0; i < mechanism.steps().size(); i++) {
        write(what, mechanism, i, out, accounts);
      }
    }
    out.flush();
  }

  private static void write(
      Selection what, Mechanism mechanism, int number, Writer out, Accounts accounts)
      throws IOException {
    Step step = mechanism.steps().get(number);
    String pointer = "/steps/" + number;
    Account account = accounts.of(mechanism).kept("/id", "/label", "/kind", "/source", "/causes");
    for (String field :
        List.of("subject", "relation", "object", "aspect", "in", "objectIn", "indirect")) {
      account.kept(pointer + "/" + field);
    }
    account.kept(pointer + "/contextDependent");
    List<String> cells =
        List.of(
            mechanism.id().value(),
            mechanism.label(),
            name(mechanism.kind()),
            text(mechanism.source()),
            list(mechanism.causes()),
            Integer.toString(number),
            step.subject().id().value(),
            label(what, step.subject(), accounts),
            name(step.relation()),
            name(step.sign()),
            step.object().id().value(),
            label(what, step.object(), accounts),
            step.aspect().map(ClaimTable::name).orElse(""),
            text(step.in()),
            text(step.objectIn()),
            Boolean.toString(step.contextDependent()),
            Boolean.toString(step.indirect()));
    if (step.evidence().isEmpty()) {
      Cells.writeRow(out, joined(cells, EVIDENCE_COLUMNS.stream().map(column -> "").toList()));
    }
    for (int i = 0; i < step.evidence().size(); i++) {
      String at = pointer + "/evidence/" + i + "/";
      account.kept(at + "stance", at + "study", at + "experiments", at + "basis", at + "says");
      Cells.writeRow(out, joined(cells, evidence(what, step.evidence().get(i), accounts)));
    }
  }

  private static List<String> evidence(Selection what, Evidence evidence, Accounts accounts) {
    List<String> cells = new ArrayList<>();
    cells.add(name(evidence.stance()));
    cells.add(evidence.study().id().value());
    cells.add(list(evidence.experiments()));
    cells.add(evidence.basis().stream().map(ClaimTable::name).collect(Collectors.joining(BETWEEN)));
    cells.add(evidence.says().orElse(""));
    Optional<Study> found = what.base().find(evidence.study());
    if (found.isPresent()) {
      cells.addAll(study(found.get(), accounts));
    }
    while (cells.size() < EVIDENCE_COLUMNS.size()) {
      cells.add("");
    }
    return cells;
  }

  private static List<String> study(Study study, Accounts accounts) {
    Account account = accounts.of(study).kept("/id", "/scope", "/seen");
    for (String field :
        List.of(
            "kind", "status", "title", "firstAuthor", "journal", "year", "pmid", "pmcid", "doi")) {
      account.kept("/publication/" + field);
    }
    account.kept("/publication/url");
    Publication publication = study.publication();
    return List.of(
        name(study.scope()),
        study.seen().map(ClaimTable::name).orElse(""),
        name(publication.kind()),
        name(publication.status()),
        text(publication.title()),
        text(publication.firstAuthor()),
        text(publication.journal()),
        text(publication.year()),
        text(publication.pmid()),
        text(publication.pmcid()),
        text(publication.doi()),
        text(publication.url()));
  }

  private static String label(Selection what, Ref<? extends Entry> ref, Accounts accounts) {
    Optional<? extends Entry> entry = what.base().find(ref);
    entry.ifPresent(known -> accounts.of(known).kept("/id", "/label"));
    return entry.map(Entry::label).orElse("");
  }

  private static List<String> joined(List<String> front, List<String> back) {
    List<String> all = new ArrayList<>(front);
    all.addAll(back);
    return all;
  }

  private static String list(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(BETWEEN));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
