package org.disse.examples;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disse.entry.Ref;
import org.disse.evidence.Direction;
import org.disse.evidence.Experiment;
import org.disse.evidence.Outcome;
import org.disse.evidence.Setting;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.evidence.Treatment;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;
import org.disse.process.Process;

/**
 * What was seen to happen to fibrosis: measured with vesicles if it was, else what a paper states,
 * else what was measured with something else.
 *
 * @param summary one word for counting
 * @param text the words for a table
 */
record FibrosisEffect(String summary, String text) {
  private static final Ref<Process> FIBROSIS = Ref.to(Process.class, "liver-fibrosis");

  static FibrosisEffect of(Mechanism mechanism, Set<Study> studies) {
    List<Experiment> experiments =
        studies.stream().flatMap(study -> study.experiments().stream()).toList();
    return measured(experiments, true)
        .or(() -> stated(mechanism))
        .or(() -> measured(experiments, false))
        .orElse(new FibrosisEffect("not measured", "not measured"));
  }

  private static Optional<FibrosisEffect> measured(
      List<Experiment> experiments, boolean byVesicle) {
    Set<String> seen = new LinkedHashSet<>();
    Set<Direction> directions = new LinkedHashSet<>();
    for (Experiment experiment : experiments) {
      for (Outcome outcome : experiment.outcomes()) {
        boolean given = byVesicle == (experiment.treatment() == Treatment.VESICLE);
        if (given
            && outcome.process().equals(Optional.of(FIBROSIS))
            && outcome.direction() != Direction.NOT_STATED) {
          directions.add(outcome.direction());
          seen.add(words(outcome.direction()) + " (" + where(experiment) + ")");
        }
      }
    }
    if (directions.isEmpty()) {
      return Optional.empty();
    }
    String summary = directions.size() > 1 ? "mixed" : words(directions.iterator().next());
    return Optional.of(
        new FibrosisEffect(
            byVesicle ? summary : summary + " without vesicles", String.join("; ", seen)));
  }

  private static String where(Experiment experiment) {
    String setting =
        experiment.setting() == Setting.CLINICAL ? "patients" : words(experiment.setting());
    String species = experiment.species().map(term -> ", " + Species.nameOf(term)).orElse("");
    String given =
        experiment.treatment() == Treatment.VESICLE
            ? ""
            : ", " + words(experiment.treatment()) + " given";
    return setting + species + given;
  }

  private static Optional<FibrosisEffect> stated(Mechanism mechanism) {
    for (Step step : mechanism.steps()) {
      if (step.object().equals(FIBROSIS) && step.sign() != Sign.NONE) {
        boolean settled =
            step.evidence().stream().anyMatch(evidence -> evidence.stance() == Stance.SUPPORTS);
        String direction = step.sign() == Sign.NEGATIVE ? "decreased" : "increased";
        return Optional.of(
            settled
                ? new FibrosisEffect("said to be " + direction, direction + " (stated)")
                : new FibrosisEffect("unsettled", "unsettled"));
      }
    }
    return Optional.empty();
  }

  private static String words(Enum<?> constant) {
    return List.of(constant.name().split("_")).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
