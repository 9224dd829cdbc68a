package org.disse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disse.entry.Entry;
import org.disse.evidence.Evidence;
import org.disse.evidence.PublicationStatus;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Text;

/**
 * A statement does not rest on work under an expression of concern alone.
 *
 * <p>Such work is not retracted and may well be sound, so beside other support it is not worth a
 * word. Where nothing else is left, though, the statement may fall with it. Retracted work does not
 * count as something else: it supports nothing, and {@link RetractedSupportCheck} says so. Where a
 * supporting study was not read, nothing is said.
 */
final class ConcernOnlySupportCheck implements Check {
  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    for (Entry entry : base.entries()) {
      EvidenceLists.of(entry)
          .forEach(
              (pointer, list) -> {
                List<Study> doubted = doubted(base, list);
                if (!doubted.isEmpty()) {
                  findings.accept(finding(base, entry, pointer, doubted));
                }
              });
    }
  }

  /** The studies under concern, if no other support is left. */
  private static List<Study> doubted(KnowledgeBase base, List<Evidence> list) {
    List<Study> doubted = new ArrayList<>();
    for (Evidence evidence : list) {
      if (evidence.stance() == Stance.SUPPORTS) {
        Optional<Study> study = base.find(evidence.study());
        if (study.isEmpty()) {
          return List.of();
        }
        PublicationStatus status = study.get().publication().status();
        if (status == PublicationStatus.EXPRESSION_OF_CONCERN) {
          doubted.add(study.get());
        } else if (status != PublicationStatus.RETRACTED) {
          return List.of();
        }
      }
    }
    return doubted;
  }

  private static Finding finding(
      KnowledgeBase base, Entry entry, String pointer, List<Study> doubted) {
    long others = doubted.stream().distinct().count() - 1;
    return Finding.of(
            FindingCode.CONCERN_ONLY_SUPPORT,
            base.pointerTo(entry) + pointer,
            "expected support beside work under an expression of concern, but was only "
                + Text.quote(doubted.get(0).id().value())
                + (others > 0 ? " and " + others + " more" : ""))
        .entry(entry.id())
        .build();
  }
}
