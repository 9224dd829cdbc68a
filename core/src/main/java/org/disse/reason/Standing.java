package org.disse.reason;

import java.util.List;
import java.util.Optional;
import org.disse.evidence.Evidence;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;

/** How a step stands by its evidence. */
enum Standing {
  /** A study that was not retracted supports it; others may speak against it. */
  SUPPORTED(Optional.empty()),
  /** No evidence is given. It is walked: whoever wrote it down without evidence is its source. */
  UNCITED(Optional.empty()),
  /** All that supports it was retracted. */
  RETRACTED(Optional.of(CaveatReason.RETRACTED)),
  /** Nothing supports it, and something refutes it. */
  REFUTED(Optional.of(CaveatReason.REFUTED)),
  /** Nothing supports it, and nothing refutes it; a study that is not there does neither. */
  INCONCLUSIVE(Optional.of(CaveatReason.INCONCLUSIVE));

  private static final Standing[] VALUES = values();

  private final Optional<CaveatReason> caveat;

  Standing(Optional<CaveatReason> caveat) {
    this.caveat = caveat;
  }

  /** Why it does not carry a step; empty if it does. */
  Optional<CaveatReason> caveat() {
    return caveat;
  }

  static Standing at(int ordinal) {
    return VALUES[ordinal];
  }

  static Standing of(List<Evidence> evidence, KnowledgeBase base) {
    if (evidence.isEmpty()) {
      return UNCITED;
    }
    boolean retractedSupport = false;
    boolean refuted = false;
    for (Evidence piece : evidence) {
      Optional<Study> study = base.find(piece.study());
      boolean retracted = study.isPresent() && study.get().publication().isRetracted();
      boolean stands = study.isPresent() && !retracted;
      if (piece.stance() == Stance.SUPPORTS) {
        if (stands) {
          return SUPPORTED;
        }
        retractedSupport |= retracted;
      }
      refuted |= stands && piece.stance() == Stance.REFUTES;
    }
    if (retractedSupport) {
      return RETRACTED;
    }
    return refuted ? REFUTED : INCONCLUSIVE;
  }
}
