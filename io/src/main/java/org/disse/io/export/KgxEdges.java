package org.disse.io.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disse.cargo.Cargo;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.entry.Walk;
import org.disse.evidence.Evidence;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.io.codec.LeafText;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.target.Target;

/** Writes steps, and what entries are to each other, as edges. */
final class KgxEdges {
  private static final String GENERIC = "Association";

  /** The predicates of references between entries, by section and field. */
  private static final Map<String, String> LINKS =
      Map.of(
          "causes/parents", "subclass_of",
          "cells/parents", "subclass_of",
          "processes/parents", "subclass_of",
          "processes/cell", "occurs_in",
          "sources/cell", "derives_from",
          "cargo/encodedBy", "gene_product_of",
          "therapies/indications", "treats_or_applied_or_studied_to_treat");

  private final Members out;
  private final KnowledgeBase base;
  private final KgxIds ids;
  private final Accounts accounts;

  KgxEdges(Members out, KnowledgeBase base, KgxIds ids, Accounts accounts) {
    this.out = out;
    this.base = base;
    this.ids = ids;
    this.accounts = accounts;
  }

  /** The references of an entry; that to what a cargo silences is a signed edge like a step's. */
  void writeLinks(Entry entry) {
    Walk.overReferences(
        entry,
        (pointer, ref) -> {
          String field = pointer.split("/", -1)[1];
          String predicate = LINKS.get(entry.section().plural() + "/" + field);
          if (predicate != null) {
            open(entry.id() + pointer, entry.id(), GENERIC, predicate, ref.id());
            close(field);
          }
        });
    if (entry instanceof Cargo cargo && cargo.silences().isPresent()) {
      EntryId silenced = cargo.silences().get().id();
      beginSigned(
          cargo.id() + "/silences",
          Step.builder()
              .subject(Ref.to(Cargo.class, cargo.id()))
              .relation(Relation.INHIBITS)
              .object(Ref.to(Target.class, silenced))
              .build());
      close("silences");
    }
  }

  /** What importers of ours find in the nodes. */
  private void close(String field) {
    out.text("knowledge_level", "knowledge_assertion");
    out.text("agent_type", "manual_agent");
    source();
    out.texts("qualifiers", List.of(LeafText.of("/link", field, true)));
    out.close().endLine();
  }

  private void source() {
    String source = "disse:" + base.id();
    accounts.document().renamed("/id", source, "the source of an edge is a CURIE");
    out.text("primary_knowledge_source", source);
  }

  void writeSteps(Mechanism mechanism) {
    Account account = accounts.of(mechanism);
    if (mechanism.steps().isEmpty()) {
      account.dropped("", "a mechanism without steps has no edge");
      return;
    }
    account.kept("/id");
    MechanismLeaves leaves = new MechanismLeaves(mechanism, account);
    String id = LeafText.of("/id", mechanism.id().value(), true);
    for (int i = 0; i < mechanism.steps().size(); i++) {
      List<String> qualifiers = new ArrayList<>(List.of(id));
      qualifiers.addAll(i == 0 ? leaves.own().kept(account) : List.of());
      qualifiers.addAll(leaves.step(i).kept(account));
      new StepEdges(mechanism, i, qualifiers, leaves).write();
    }
  }

  /** The edge of a step, and that of the work which refutes it. */
  private final class StepEdges {
    private final Mechanism mechanism;
    private final int number;
    private final Step step;
    private final List<String> qualifiers;
    private final MechanismLeaves leaves;

    StepEdges(Mechanism mechanism, int number, List<String> qualifiers, MechanismLeaves leaves) {
      this.mechanism = mechanism;
      this.number = number;
      this.step = mechanism.steps().get(number);
      this.qualifiers = qualifiers;
      this.leaves = leaves;
    }

    void write() {
      List<Integer> supporting = new ArrayList<>();
      List<Integer> refuting = new ArrayList<>();
      Account account = accounts.of(mechanism);
      for (int i = 0; i < step.evidence().size(); i++) {
        String pointer = "/steps/" + number + "/evidence/" + i;
        Evidence evidence = step.evidence().get(i);
        if (isRetracted(evidence)) {
          account.dropped(pointer, "retracted work is evidence of nothing");
        } else if (evidence.stance() == Stance.INCONCLUSIVE) {
          account.dropped(pointer, "Biolink has no inconclusive evidence");
        } else {
          (evidence.stance() == Stance.SUPPORTS ? supporting : refuting).add(i);
        }
      }
      String id = mechanism.id() + "/steps/" + number;
      if (!supporting.isEmpty() || refuting.isEmpty()) {
        write(id, supporting, false);
      }
      if (!refuting.isEmpty()) {
        write(id + "/refuted", refuting, true);
      }
    }

    private boolean isRetracted(Evidence evidence) {
      Optional<Study> study = base.find(evidence.study());
      return study.isPresent() && study.get().publication().isRetracted();
    }

    private void write(String id, List<Integer> chosen, boolean negated) {
      beginSigned(id, step);
      if (negated) {
        out.bool("negated", true);
      }
      out.text("knowledge_level", chosen.isEmpty() ? "not_provided" : "knowledge_assertion");
      out.text("agent_type", "manual_agent");
      source();
      out.text("original_subject", step.subject().id().value());
      out.text("original_predicate", step.relation().name().toLowerCase(Locale.ROOT));
      out.text("original_object", step.object().id().value());
      out.texts("qualifiers", qualifiers);
      if (!chosen.isEmpty()) {
        out.texts("publications", chosen.stream().map(this::publication).distinct().toList());
        out.number("evidence_count", chosen.size());
        out.open("has_supporting_studies");
        chosen.forEach(this::study);
        out.close();
      }
      out.close().endLine();
    }

    private String publication(int evidence) {
      return ids.of(step.evidence().get(evidence).study().id());
    }

    /** Two findings of one study are two members; the second has the number as its name's end. */
    private void study(int evidence) {
      String study = publication(evidence);
      out.open(KgxIds.own(mechanism.id()) + "/steps/" + number + "/evidence/" + evidence)
          .text("id", study)
          .texts("category", List.of("biolink:Study"))
          .text("description", step.evidence().get(evidence).says())
          .texts("has_attribute", leaves.evidence(number, evidence).kept(accounts.of(mechanism)))
          .close();
    }
  }

  private void open(String id, EntryId subject, String category, String predicate, EntryId object) {
    out.open()
        .text("id", "disse:edge/" + id)
        .texts("category", List.of("biolink:" + category))
        .text("subject", ids.of(subject))
        .text("predicate", "biolink:" + predicate)
        .text("object", ids.of(object));
  }

  private void beginSigned(String id, Step step) {
    String category = KgxRelation.category(category(step.subject()), step, category(step.object()));
    open(
        id,
        step.subject().id(),
        category,
        KgxRelation.predicate(category, step),
        step.object().id());
    if (!category.equals(GENERIC)) {
      out.text("qualified_predicate", "biolink:causes");
      out.text("object_aspect_qualifier", KgxRelation.aspect(step));
      out.text("object_direction_qualifier", KgxRelation.direction(step));
      if (step.relation() == Relation.SPONGES) {
        out.text("causal_mechanism_qualifier", "sequestration");
      }
      if (KgxRelation.hasPlace(category)) {
        out.texts(
            "anatomical_context_qualifier", step.in().stream().map(in -> ids.of(in.id())).toList());
      }
    }
  }

  private String category(Ref<?> ref) {
    return base.find(ref.id()).map(KgxCategory::of).orElse("NamedThing");
  }
}
