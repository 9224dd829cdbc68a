package org.disse.io.imports;

import java.util.ArrayList;
import java.util.List;
import org.disse.check.Finding;
import org.disse.check.FindingTally;
import org.disse.check.Report;
import org.disse.io.json.Limits;

/** The first findings of an import, as many as readers keep; the others are counted. */
final class FindingBook {
  private final List<Finding> kept = new ArrayList<>();
  private final FindingTally omitted = new FindingTally(0);

  void add(Finding finding) {
    if (kept.size() < Limits.USUAL.findings()) {
      kept.add(finding);
    } else {
      omitted.add(finding);
    }
  }

  Report report() {
    return new Report(kept, omitted.groups());
  }
}
