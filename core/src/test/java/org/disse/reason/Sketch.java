package org.disse.reason;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.disse.entry.Entry;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.evidence.Evidence;
import org.disse.evidence.Publication;
import org.disse.evidence.PublicationStatus;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.process.Process;
import org.disse.process.ProcessKind;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.target.Gene;

/**
 * A knowledge base from lines such as {@code a activates b in hsc, b in hepatocyte, depends,
 * retracted}. Entries are genes unless said otherwise; everything is made as it is named.
 */
final class Sketch {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> secreted = new LinkedHashSet<>();
  private final Mechanism.Builder mechanism =
      Mechanism.builder().id("m").label("m").kind(MechanismKind.BACKGROUND);

  Sketch(String... steps) {
    study("sound", PublicationStatus.CURRENT);
    study("withdrawn", PublicationStatus.RETRACTED);
    for (String step : steps) {
      mechanism.addSteps(step(step));
    }
  }

  Sketch secreted(String... ids) {
    secreted.addAll(List.of(ids));
    return this;
  }

  Sketch process(String id, String cell) {
    cell(cell);
    entries.put(
        id,
        Process.builder()
            .id(id)
            .label(id)
            .kind(ProcessKind.CELLULAR_PROCESS)
            .cell(Cell.ref(cell))
            .build());
    return this;
  }

  Sketch kindOf(String cell, String kind) {
    cell(kind);
    entries.put(
        cell,
        Cell.builder()
            .id(cell)
            .label(cell)
            .kind(CellKind.OTHER)
            .addParents(Cell.ref(kind))
            .build());
    return this;
  }

  Sketch add(Entry entry) {
    entries.put(entry.id().value(), entry);
    return this;
  }

  KnowledgeBase base() {
    Mechanism built = mechanism.build();
    Map<String, Entry> all = new LinkedHashMap<>(entries);
    for (Step step : built.steps()) {
      for (String id : List.of(step.subject().id().value(), step.object().id().value())) {
        all.putIfAbsent(
            id, Gene.builder().id(id).label(id).secreted(secreted.contains(id)).build());
      }
    }
    return KnowledgeBase.builder().id("kb").title("Sketch").addAll(all.values()).add(built).build();
  }

  CausalGraph graph() {
    return CausalGraph.of(base());
  }

  /** The effect of one entry on another, without conditions. */
  NetEffect effect(String subject, String object) {
    return graph().effectOf(to(subject), to(object));
  }

  NetEffect effect(String subject, String object, Conditions conditions) {
    return graph().effectOf(to(subject), to(object), conditions);
  }

  static Ref<Participant> to(String id) {
    return Ref.to(Participant.class, id);
  }

  Step step(String text) {
    String[] parts = text.split(", ", -1);
    String[] words = parts[0].split(" ", -1);
    Step.Builder step =
        Step.builder()
            .subject(to(words[0]))
            .relation(Relation.valueOf(words[1].toUpperCase(Locale.ROOT)))
            .object(to(words[2]));
    if (words.length > 3) {
      step.in(cell(words[4]));
    }
    boolean cited = false;
    for (int i = 1; i < parts.length; i++) {
      switch (parts[i]) {
        case "depends" -> step.contextDependent(true);
        case "uncited" -> cited = true;
        case "retracted" -> cited = cite(step, "withdrawn", Stance.SUPPORTS);
        case "supported" -> cited = cite(step, "sound", Stance.SUPPORTS);
        case "refuted" -> cited = cite(step, "sound", Stance.REFUTES);
        case "inconclusive" -> cited = cite(step, "sound", Stance.INCONCLUSIVE);
        default -> step.objectIn(cell(parts[i].substring(parts[i].indexOf(" in ") + 4)));
      }
    }
    if (!cited) {
      cite(step, "sound", Stance.SUPPORTS);
    }
    return step.build();
  }

  private static boolean cite(Step.Builder step, String study, Stance stance) {
    step.addEvidence(Evidence.builder().study(Study.ref(study)).stance(stance).build());
    return true;
  }

  Sketch gene(String id, boolean isSecreted) {
    if (isSecreted) {
      secreted.add(id);
    }
    return add(Gene.builder().id(id).label(id).secreted(isSecreted).build());
  }

  Ref<Cell> cell(String id) {
    entries.putIfAbsent(id, Cell.builder().id(id).label(id).kind(CellKind.OTHER).build());
    return Cell.ref(id);
  }

  private void study(String id, PublicationStatus status) {
    entries.put(
        id,
        Study.builder()
            .id(id)
            .publication(Publication.builder().title(id).status(status).build())
            .build());
  }

  static Verdict verdict(String subject, String object, String... steps) {
    return new Sketch(steps).effect(subject, object).verdict();
  }

  static List<String> caveats(NetEffect effect) {
    return effect.caveats().stream().map(Caveat::toString).toList();
  }
}
