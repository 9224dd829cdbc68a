package org.disse.io.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.entry.Walk;
import org.disse.evidence.Evidence;
import org.disse.evidence.Publication;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.io.codec.LeafText;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Step;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.term.Curie;

/**
 * Steps as statements of INDRA. What a statement has no member for stands in the annotations of its
 * evidence under {@code disse}.
 */
final class IndraExporter implements Exporter {
  @Override
  public void write(Selection what, List<OutputStream> files, Accounts accounts) {
    Members out = new Members(files.get(0), true);
    IndraEntries entries = new IndraEntries(what, accounts);
    out.openList();
    for (Mechanism mechanism : what.all(Mechanism.class)) {
      MechanismLeaves leaves = new MechanismLeaves(mechanism, accounts.of(mechanism));
      boolean first = true;
      for (int i = 0; i < mechanism.steps().size(); i++) {
        boolean written =
            new Statement(what, mechanism, i, leaves, first, entries, accounts, out).write();
        first = first && !written;
      }
    }
    out.closeList().endLine();
    out.flush();
  }

  /** A step as it is written. */
  private static final class Statement {
    private final Selection what;
    private final Mechanism mechanism;
    private final Step step;
    private final String pointer;
    private final int number;
    private final IndraEntries told;
    private final Accounts accounts;
    private final Account account;
    private final Members out;
    private final IndraType type;
    private final MechanismLeaves leaves;

    /** The first piece of evidence of a mechanism tells what the mechanism itself is. */
    private boolean tellsOfMechanism;

    Statement(
        Selection what,
        Mechanism mechanism,
        int number,
        MechanismLeaves leaves,
        boolean first,
        IndraEntries told,
        Accounts accounts,
        Members out) {
      this.what = what;
      this.leaves = leaves;
      this.tellsOfMechanism = first;
      this.mechanism = mechanism;
      this.number = number;
      this.step = mechanism.steps().get(number);
      this.pointer = "/steps/" + number;
      this.told = told;
      this.accounts = accounts;
      this.account = accounts.of(mechanism);
      this.out = out;
      this.type = IndraType.of(step);
    }

    /** Whether there is a statement for it. */
    boolean write() {
      if (type == IndraType.NONE) {
        account.dropped(pointer, "INDRA has no statement without a sign but of binding");
        return false;
      }
      out.open().text("type", type.statement());
      out.text(
          "id",
          IndraId.of(
              what.base().id().value(), mechanism.id().value(), number, type.statement(), step));
      if (type == IndraType.COMPLEX) {
        out.openList("members");
        agent(out.open(), step.subject());
        agent(out.open(), step.object());
        out.closeList();
      } else {
        agent(out.open(type.subject()), step.subject());
        agent(out.open(type.object()), step.object());
      }
      out.openList("evidence");
      List<Integer> kept = evidence();
      kept.forEach(this::evidence);
      if (kept.isEmpty()) {
        begin();
        annotations(-1);
        out.close();
      }
      out.closeList().close();
      return true;
    }

    private void agent(Members agent, Ref<? extends Entry> ref) {
      Optional<? extends Entry> found = what.base().find(ref);
      agent.text("name", found.map(Entry::label).orElse(ref.id().value()));
      refs(ref.id(), found);
      agent.close();
    }

    /** One identifier of a namespace, the first; the annotations have them all. */
    private void refs(EntryId id, Optional<? extends Entry> entry) {
      Map<String, String> refs = new TreeMap<>();
      refs.put("DISSE", id.value());
      for (Curie xref : entry.map(Entry::xrefs).orElse(List.of())) {
        String[] written = IndraRef.of(xref);
        refs.putIfAbsent(written[0], written[1]);
      }
      out.open("db_refs");
      refs.forEach(out::text);
      out.close();
    }

    /** Which evidence is told. */
    private List<Integer> evidence() {
      List<Integer> kept = new ArrayList<>();
      for (int i = 0; i < step.evidence().size(); i++) {
        Evidence evidence = step.evidence().get(i);
        boolean retracted =
            what.base().find(evidence.study()).stream()
                .anyMatch(study -> study.publication().isRetracted());
        if (retracted) {
          account.dropped(at(i), "retracted work is evidence of nothing");
        } else if (evidence.stance() == Stance.INCONCLUSIVE) {
          account.dropped(at(i), "INDRA has no inconclusive evidence");
        } else {
          kept.add(i);
        }
      }
      return kept;
    }

    private String at(int evidence) {
      return pointer + "/evidence/" + evidence;
    }

    private void evidence(int index) {
      Evidence evidence = step.evidence().get(index);
      begin();
      Optional<Study> study = what.base().find(evidence.study());
      if (study.isPresent()) {
        Publication publication = study.get().publication();
        accounts
            .of(study.get())
            .kept("/id", "/publication/pmid", "/publication/doi", "/publication/pmcid")
            .dropped("", "evidence has the identifiers of its publication only");
        out.text("pmid", publication.pmid());
        out.open("text_refs")
            .text("DOI", publication.doi())
            .text("PMCID", publication.pmcid())
            .text("PMID", publication.pmid())
            .close();
      }
      out.open("epistemics").bool("direct", !step.indirect());
      if (evidence.stance() == Stance.REFUTES) {
        out.bool("negated", true);
      }
      out.close();
      step.in().flatMap(what.base()::find).ifPresent(this::context);
      annotations(index);
      out.close();
    }

    private void begin() {
      out.open().text("source_api", "disse");
      out.text("source_id", mechanism.id() + "#" + number);
    }

    private void context(Cell cell) {
      boolean line = cell.kind() == CellKind.CELL_LINE;
      out.open("context").text("type", "bio").open(line ? "cell_line" : "cell_type");
      out.text("name", cell.label());
      refs(cell.id(), Optional.of(cell));
      out.close().close();
    }

    /** The rest of the step and of its evidence, and once what is said of the mechanism itself. */
    private void annotations(int index) {
      List<String> own = new ArrayList<>();
      own.add(LeafText.of("/id", mechanism.id().value(), true));
      account.kept("/id");
      Set<EntryId> entries = new LinkedHashSet<>();
      if (tellsOfMechanism) {
        own.addAll(leaves.own().kept(account));
        Walk.overReferences(
            mechanism,
            (at, ref) -> {
              if (!at.startsWith("/steps/")) {
                entries.add(ref.id());
              }
            });
        tellsOfMechanism = false;
      }
      own.addAll(leaves.step(number).kept(account));
      entries.add(step.subject().id());
      entries.add(step.object().id());
      step.in().ifPresent(cell -> entries.add(cell.id()));
      step.objectIn().ifPresent(cell -> entries.add(cell.id()));
      if (index >= 0) {
        own.addAll(leaves.evidence(number, index).kept(account));
        entries.add(step.evidence().get(index).study().id());
      }
      out.open("annotations").texts("disse", own).open("disse_entries");
      entries.forEach(id -> out.texts(id.value(), told.of(id)));
      out.close().close();
    }
  }
}
