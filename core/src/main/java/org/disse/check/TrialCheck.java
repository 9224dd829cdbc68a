package org.disse.check;

import java.util.Set;
import java.util.function.Consumer;
import org.disse.evidence.ClinicalTrial;
import org.disse.evidence.TrialStatus;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.PartialDate;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A trial ends after it starts, one that has run has not still to start, and one that is complete
 * has not still to end.
 *
 * <p>A trial may recruit, be suspended or be withdrawn before the start that its registry entry
 * names; only a status that no trial has without participants is held against the date.
 */
final class TrialCheck implements Check {
  private static final Set<TrialStatus> HAS_RUN =
      Set.of(TrialStatus.ACTIVE_NOT_RECRUITING, TrialStatus.COMPLETED, TrialStatus.TERMINATED);

  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    for (ClinicalTrial trial : base.trials()) {
      if (isBefore(trial.completionDate().orElse(null), trial.startDate().orElse(null))) {
        findings.accept(
            finding(
                base,
                trial,
                "/completionDate",
                "a completion after the start",
                trial.completionDate().get()));
      }
      if (trial.status() == TrialStatus.COMPLETED
          && isBefore(trial.statusDate().orElse(null), trial.completionDate().orElse(null))) {
        findings.accept(
            finding(
                base,
                trial,
                "/status",
                "a status other than completed before the trial ends",
                "completed"));
      } else if (HAS_RUN.contains(trial.status())
          && isBefore(trial.statusDate().orElse(null), trial.startDate().orElse(null))) {
        findings.accept(
            finding(
                base,
                trial,
                "/statusDate",
                "a status date after the start of a trial that has run",
                trial.statusDate().get()));
      }
      if (trial.status() == TrialStatus.WITHDRAWN && trial.enrollment().orElse(0) > 0) {
        findings.accept(
            finding(
                base,
                trial,
                "/enrollment",
                "no participants of a withdrawn trial",
                trial.enrollment().get()));
      }
    }
  }

  private static boolean isBefore(@Nullable PartialDate date, @Nullable PartialDate other) {
    return date != null && other != null && date.isBefore(other);
  }

  private static Finding finding(
      KnowledgeBase base, ClinicalTrial trial, String pointer, String expected, Object actual) {
    return Finding.of(
            FindingCode.CONTRADICTORY_TRIAL,
            base.pointerTo(trial) + pointer,
            "expected " + expected + ", but was " + Text.quote(actual.toString()))
        .entry(trial.id())
        .build();
  }
}
