package org.disse.examples;

import java.util.LinkedHashSet;
import java.util.Set;
import org.disse.entry.Walk;
import org.disse.evidence.Evidence;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;

/** Which studies speak of a mechanism. */
final class MechanismEvidence {
  private MechanismEvidence() {}

  /**
   * The studies cited for the mechanism or one of its steps; retracted ones support nothing and are
   * left out.
   */
  static Set<Study> studiesOf(KnowledgeBase base, Mechanism mechanism) {
    Set<Study> studies = new LinkedHashSet<>();
    Walk.overParts(
        mechanism,
        Evidence.class,
        (pointer, evidence) ->
            base.find(evidence.study())
                .filter(study -> !study.publication().isRetracted())
                .ifPresent(studies::add));
    return studies;
  }
}
