package org.disse.io.codec;

import org.disse.check.Checks;
import org.disse.check.Finding;
import org.disse.check.ReadScope;
import org.disse.check.Severity;
import org.disse.knowledge.FormatVersion;

/**
 * How to judge what was found.
 *
 * @param leavesOut whether broken entries are left out instead of refusing the document
 * @param unknown how bad it is not to know a field or type
 * @param unknownOfNewer the same in a document of a newer minor version, where it was to be
 *     expected
 * @param isPart whether the document is a part of a larger one, so that references may lead out of
 *     it
 * @param checks the checks of meaning to run
 */
public record Policy(
    boolean leavesOut, Severity unknown, Severity unknownOfNewer, boolean isPart, Checks checks) {
  /** What ties entries together can be checked in a whole only. */
  Checks structural(ReadScope scope) {
    return isPart ? Checks.none() : Checks.structural(scope);
  }

  Severity severityOfUnknown(FormatVersion version) {
    return version.compareTo(FormatVersion.CURRENT) > 0 ? unknownOfNewer : unknown;
  }

  /**
   * Whether a doubt may only follow from an error in the same entry: a misspelt field hides what
   * the doubt is about. It is told once the error is gone, unless the entry is used as it is.
   *
   * @param finding what a check of meaning found
   * @param isFaulty whether there is an error in the entry it speaks of
   */
  boolean conceals(Finding finding, boolean isFaulty) {
    return !leavesOut && isFaulty && !finding.isError();
  }
}
