package org.disse.examples.spark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.disse.cargo.Cargo;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.entry.Walk;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Step;
import org.disse.process.Process;
import org.disse.process.ProcessKind;
import org.disse.reason.CausalGraph;
import org.disse.reason.NetEffect;

/**
 * Counts entries of a corpus by delivered cargo, by pathway and by net sign: what the first cargo
 * does in the end to what the last step acts on, by the steps of its own mechanism.
 *
 * <p>Each entry is counted by itself, so parts of a corpus may be counted anywhere and added up.
 */
final class Tally {
  private final KnowledgeBase known;
  private final Map<String, Long> counts = new TreeMap<>();

  /**
   * Starts to count.
   *
   * @param known the entries that those of the corpus refer to
   */
  Tally(KnowledgeBase known) {
    this.known = known;
  }

  /** How often each word was met, such as "cargo mir-122", "pathway autophagy", "net negative". */
  Map<String, Long> counts() {
    return counts;
  }

  void add(Entry entry) {
    count("entry " + entry.section().singular());
    if (entry instanceof Mechanism mechanism) {
      add(mechanism);
    }
  }

  private void add(Mechanism mechanism) {
    List<Ref<Cargo>> cargo =
        mechanism.cargo().stream()
            .filter(DeliveredCargo::isDelivered)
            .map(DeliveredCargo::cargo)
            .distinct()
            .toList();
    cargo.forEach(delivered -> count("cargo " + delivered));
    mechanism.steps().stream()
        .map(step -> known.find(step.object().id()))
        .flatMap(Optional::stream)
        .filter(Tally::isPathway)
        .map(Entry::id)
        .distinct()
        .forEach(pathway -> count("pathway " + pathway));
    cargo.stream()
        .findFirst()
        .flatMap(first -> netSign(mechanism, first))
        .ifPresent(sign -> count("net " + sign));
  }

  private static boolean isPathway(Entry entry) {
    return entry instanceof Process process && process.kind() == ProcessKind.SIGNALING_PATHWAY;
  }

  /**
   * Asked of a graph of this mechanism alone, which is cheap. Its studies stand elsewhere in the
   * corpus, so its steps are taken at their word.
   */
  private Optional<String> netSign(Mechanism mechanism, Ref<Cargo> cargo) {
    if (mechanism.steps().isEmpty()) {
      return Optional.empty();
    }
    Ref<? extends Participant> last = mechanism.steps().get(mechanism.steps().size() - 1).object();
    if (known.find(cargo).isEmpty() || known.find(last.id()).isEmpty()) {
      return Optional.empty();
    }
    Mechanism bare = withoutEvidence(mechanism);
    Set<EntryId> ids = new LinkedHashSet<>();
    Walk.overReferences(bare, (pointer, ref) -> ids.add(ref.id()));
    KnowledgeBase.Builder alone =
        KnowledgeBase.builder().id("alone").title("One mechanism").add(bare);
    ids.forEach(id -> known.find(id).ifPresent(alone::add));
    NetEffect effect = CausalGraph.of(alone.build()).effectOf(cargo, last);
    return Optional.of(effect.verdict().name().toLowerCase(Locale.ROOT));
  }

  private static Mechanism withoutEvidence(Mechanism mechanism) {
    List<Step> steps = new ArrayList<>();
    mechanism.steps().forEach(step -> steps.add(step.toBuilder().evidence(List.of()).build()));
    return mechanism.toBuilder().steps(steps).evidence(List.of()).build();
  }

  private void count(String word) {
    counts.merge(word, 1L, Long::sum);
  }
}
