package org.disse.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.disse.entry.EntryId;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.evidence.StudyScope;
import org.disse.io.export.Selection;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;
import org.disse.process.Process;
import org.disse.reason.CausalGraph;
import org.disse.reason.Conditions;
import org.disse.reason.NetEffect;

/**
 * What the picture of all that acts against liver fibrosis shows: the vesicle mechanisms that
 * studies of fibrosis speak of, and where these end short of it, the background that leads on.
 */
final class AntifibroticMap {
  private static final Ref<Process> FIBROSIS = Process.ref(EffectText.FIBROSIS);

  private AntifibroticMap() {}

  /** Of background, only the steps on the shortest chains from the ends of the mechanisms. */
  static Selection of(KnowledgeBase base) {
    List<Mechanism> vesicles = new ArrayList<>();
    for (Mechanism mechanism : base.mechanisms()) {
      boolean onFibrosis =
          MechanismEvidence.studiesOf(base, mechanism).stream()
              .anyMatch(study -> study.scope() == StudyScope.FIBROSIS);
      if (mechanism.kind() == MechanismKind.VESICLE && onFibrosis) {
        vesicles.add(mechanism);
      }
    }
    Map<EntryId, Set<Step>> wanted =
        base.find(FIBROSIS).isPresent() ? leads(base, vesicles) : Map.of();
    List<Mechanism> shown = new ArrayList<>(vesicles);
    List<Mechanism> all = new ArrayList<>();
    for (Mechanism mechanism : base.mechanisms()) {
      Set<Step> steps = wanted.get(mechanism.id());
      if (steps == null) {
        all.add(mechanism);
        continue;
      }
      Mechanism part =
          mechanism.toBuilder()
              .steps(mechanism.steps().stream().filter(steps::contains).toList())
              .build();
      all.add(part);
      shown.add(part);
    }
    KnowledgeBase cut = base.toBuilder().mechanisms(all).build();
    return Selection.of(cut, shown.stream().map(Mechanism::id).toList());
  }

  private static Map<EntryId, Set<Step>> leads(KnowledgeBase base, List<Mechanism> vesicles) {
    CausalGraph graph = CausalGraph.of(base);
    Map<EntryId, Set<Step>> leads = new LinkedHashMap<>();
    for (Ref<? extends Participant> end : ends(vesicles)) {
      NetEffect effect = graph.effectOf(end, FIBROSIS, Conditions.any().backgroundOnly());
      Stream.of(Sign.values())
          .flatMap(sign -> effect.witness(sign).stream())
          .flatMap(chain -> chain.links().stream())
          .filter(link -> !link.implied())
          .forEach(
              link ->
                  link.mechanism()
                      .ifPresent(
                          said ->
                              leads
                                  .computeIfAbsent(said.id(), none -> new LinkedHashSet<>())
                                  .add(link.step())));
    }
    return leads;
  }

  /** What the mechanisms act on and let act on nothing else. */
  private static Set<Ref<? extends Participant>> ends(List<Mechanism> mechanisms) {
    Set<EntryId> subjects = new LinkedHashSet<>();
    Set<Ref<? extends Participant>> objects = new LinkedHashSet<>();
    for (Mechanism mechanism : mechanisms) {
      for (Step step : mechanism.steps()) {
        subjects.add(step.subject().id());
        objects.add(step.object());
      }
    }
    objects.removeIf(object -> subjects.contains(object.id()) || object.id().equals(FIBROSIS.id()));
    return objects;
  }
}
