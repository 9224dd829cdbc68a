package org.disse.io.codec;

import org.disse.check.Checks;
import org.disse.check.Severity;
import org.disse.knowledge.FormatVersion;

/**
 * How to judge what was found.
 *
 * @param leavesOut whether broken entries are left out instead of refusing the document
 * @param unknown how bad it is not to know a field or type
 * @param unknownOfNewer the same in a document of a newer minor version, where it was to be
 *     expected
 * @param checks the checks of meaning to run
 */
public record Policy(boolean leavesOut, Severity unknown, Severity unknownOfNewer, Checks checks) {
  Severity severityOfUnknown(FormatVersion version) {
    return version.compareTo(FormatVersion.CURRENT) > 0 ? unknownOfNewer : unknown;
  }
}
