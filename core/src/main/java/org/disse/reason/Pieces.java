package org.disse.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disse.evidence.Basis;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Setting;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.evidence.Treatment;
import org.disse.knowledge.KnowledgeBase;

/**
 * Gathers the evidence of a statement by publication, and sets aside what does not speak to it:
 * retracted work, and experiments in which something else was given than what the statement is
 * about.
 */
final class Pieces {
  private final KnowledgeBase base;
  private final Set<Treatment> counted;
  private final Comparator<Setting> ofWholeStudy;

  private Pieces(KnowledgeBase base, Set<Treatment> counted, Comparator<Setting> ofWholeStudy) {
    this.base = base;
    this.counted = counted;
    this.ofWholeStudy = ofWholeStudy;
  }

  /**
   * For a step: a study that is cited without its experiments showed it in one of them, so at least
   * in the weakest setting.
   */
  static Pieces ofStep(KnowledgeBase base, Set<Treatment> counted) {
    return new Pieces(base, counted, Comparator.reverseOrder());
  }

  /** For a mechanism as a whole: a study that is cited as a whole has its strongest setting. */
  static Pieces ofWhole(KnowledgeBase base, Set<Treatment> counted) {
    return new Pieces(base, counted, Comparator.naturalOrder());
  }

  /** The pieces, in the order in which their publications are first cited. */
  List<Piece> of(List<Evidence> evidence) {
    List<List<Evidence>> groups = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Evidence each : evidence) {
      List<String> keys = keys(each);
      List<Integer> known =
          keys.stream().flatMap(key -> Optional.ofNullable(numbers.get(key)).stream()).toList();
      int group = known.stream().min(Comparator.naturalOrder()).orElse(groups.size());
      if (known.isEmpty()) {
        groups.add(new ArrayList<>());
      }
      for (int other : known) {
        if (other != group) {
          groups.get(group).addAll(groups.set(other, new ArrayList<>()));
          numbers.replaceAll((key, number) -> number == other ? group : number);
        }
      }
      groups.get(group).add(each);
      keys.forEach(key -> numbers.put(key, group));
    }
    return groups.stream().filter(group -> !group.isEmpty()).map(this::piece).toList();
  }

  /** What a publication is known by: two studies that share one of these are one publication. */
  private List<String> keys(Evidence evidence) {
    List<String> keys = new ArrayList<>();
    keys.add("study " + evidence.study().id());
    base.find(evidence.study())
        .map(Study::publication)
        .ifPresent(
            publication -> {
              publication.doi().ifPresent(doi -> keys.add("doi " + doi.folded()));
              publication.pmid().ifPresent(pmid -> keys.add("pmid " + pmid));
              publication.pmcid().ifPresent(pmcid -> keys.add("pmcid " + pmcid));
            });
    return keys;
  }

  private Piece piece(List<Evidence> cited) {
    List<String> studies =
        cited.stream().map(each -> each.study().id().value()).distinct().toList();
    List<Evidence> counting = cited.stream().filter(this::speaks).toList();
    Stance stance = stanceOf(counting.isEmpty() ? cited : counting);
    Optional<String> setAside =
        retracted(cited)
            .or(() -> counting.isEmpty() ? Optional.of(otherwiseGiven(cited)) : Optional.empty());
    List<Evidence> deciding =
        counting.stream().filter(evidence -> evidence.stance() == stance).toList();
    Set<Basis> basis = EnumSet.noneOf(Basis.class);
    deciding.forEach(evidence -> basis.addAll(evidence.basis()));
    Optional<Setting> setting =
        deciding.stream()
            .flatMap(evidence -> setting(evidence).stream())
            .max(Comparator.naturalOrder());
    return new Piece(studies, cited, stance, setting, basis, setAside);
  }

  private Optional<Setting> setting(Evidence evidence) {
    return experiments(evidence).stream()
        .filter(experiment -> counted.contains(experiment.treatment()))
        .map(Experiment::setting)
        .max(evidence.experiments().isEmpty() ? ofWholeStudy : Comparator.naturalOrder());
  }

  /** Both at once come to nothing; beside either, an inconclusive finding takes nothing away. */
  private static Stance stanceOf(List<Evidence> evidence) {
    Set<Stance> stances = EnumSet.noneOf(Stance.class);
    evidence.forEach(each -> stances.add(each.stance()));
    if (stances.contains(Stance.SUPPORTS) == stances.contains(Stance.REFUTES)) {
      return Stance.INCONCLUSIVE;
    }
    return stances.contains(Stance.SUPPORTS) ? Stance.SUPPORTS : Stance.REFUTES;
  }

  private Optional<String> retracted(List<Evidence> cited) {
    boolean retracted =
        cited.stream()
            .flatMap(evidence -> base.find(evidence.study()).stream())
            .anyMatch(study -> study.publication().isRetracted());
    return retracted ? Optional.of("retracted") : Optional.empty();
  }

  /** Whether its study is known, and an experiment of it speaks to the statement. */
  private boolean speaks(Evidence evidence) {
    List<Experiment> experiments = experiments(evidence);
    return base.find(evidence.study()).isPresent()
        && (experiments.isEmpty()
            || experiments.stream()
                .anyMatch(experiment -> counted.contains(experiment.treatment())));
  }

  private String otherwiseGiven(List<Evidence> cited) {
    Set<Treatment> given = EnumSet.noneOf(Treatment.class);
    for (Evidence evidence : cited) {
      experiments(evidence).forEach(experiment -> given.add(experiment.treatment()));
    }
    return given.isEmpty()
        ? "its study is not in the knowledge base"
        : Words.of(given) + " given, not " + Words.of(counted);
  }

  private List<Experiment> experiments(Evidence evidence) {
    return base.find(evidence.study())
        .map(study -> study.experimentsOf(evidence))
        .orElse(List.of());
  }
}
