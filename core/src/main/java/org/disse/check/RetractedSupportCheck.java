package org.disse.check;

import java.util.function.Consumer;
import org.disse.entry.Entry;
import org.disse.entry.Walk;
import org.disse.evidence.Evidence;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Text;

/** Retracted work supports nothing. */
final class RetractedSupportCheck implements Check {
  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    for (Entry entry : base.entries()) {
      Walk.overParts(
          entry,
          Evidence.class,
          (pointer, evidence) ->
              base.find(evidence.study())
                  .filter(study -> evidence.stance() == Stance.SUPPORTS)
                  .filter(study -> study.publication().isRetracted())
                  .map(study -> finding(base, entry, pointer, study))
                  .ifPresent(findings));
    }
  }

  private static Finding finding(KnowledgeBase base, Entry entry, String pointer, Study study) {
    return Finding.of(
            FindingCode.RETRACTED_SUPPORT,
            base.pointerTo(entry) + pointer + "/study",
            "expected support that was not retracted, but was " + Text.quote(study.id().value()))
        .entry(entry.id())
        .build();
  }
}
