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
    Walk.over(
        mechanism,
        new Walk.Visitor() {
          @Override
          public void part(String pointer, Object part) {
            if (part instanceof Evidence evidence) {
              base.find(evidence.study())
                  .filter(study -> !study.publication().isRetracted())
                  .ifPresent(studies::add);
            }
          }
        });
    return studies;
  }
}
