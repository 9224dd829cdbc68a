package org.disse.examples.recipe;

import org.disse.check.Check;
import org.disse.check.Checks;
import org.disse.check.Code;
import org.disse.check.Finding;
import org.disse.check.Severity;
import org.disse.evidence.Study;
import org.disse.io.catalog.Catalog;

/** Adds a check of one's own, with a code of its own, to those of Disse. */
final class OwnCheck {
  /** What the check finds. */
  private record OldStudy(String id, Severity severity, String meaning, String advice)
      implements Code {}

  private static final Code OLD_STUDY =
      new OldStudy(
          "old-study", Severity.INFO, "a study is from before 2000", "See if newer work agrees.");

  public static void main(String[] args) {
    Check noOldStudies =
        (base, findings) -> {
          for (Study study : base.studies()) {
            int year = study.publication().year().orElse(2000);
            if (year < 2000) {
              String pointer = base.pointerTo(study) + "/publication/year";
              String message = "expected 2000 or later, but was " + year;
              findings.accept(Finding.of(OLD_STUDY, pointer, message).entry(study.id()).build());
            }
          }
        };

    System.out.print(Checks.standard().and(noOldStudies).run(Catalog.load()));
  }
}
