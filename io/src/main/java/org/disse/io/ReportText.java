package org.disse.io;

import java.util.Map;
import org.disse.check.Finding;
import org.disse.check.FindingGroup;
import org.disse.check.Report;
import org.disse.value.Text;

/** Reports as lines for people and for {@code grep}. */
final class ReportText {
  private ReportText() {}

  static String of(Map<String, Report> reports, int limit) {
    StringBuilder text = new StringBuilder();
    reports.forEach((file, report) -> append(Text.printable(file), report, limit, text));
    return text.toString();
  }

  private static void append(String file, Report report, int limit, StringBuilder text) {
    if (limit == ReportFormat.ALL) {
      report.findings().forEach(finding -> append(file, finding, text));
      report.omitted().forEach(group -> appendRest(file, group, text));
      return;
    }
    for (FindingGroup group : report.groups(limit)) {
      group.samples().forEach(finding -> append(file, finding, text));
      if (group.more() > 0) {
        appendRest(file, group, text);
      }
    }
  }

  private static void appendRest(String file, FindingGroup group, StringBuilder text) {
    text.append(file).append(' ').append(group.rest()).append('\n');
  }

  /** A finding's own line begins with its location, if it has one. */
  private static void append(String file, Finding finding, StringBuilder text) {
    text.append(file)
        .append(finding.location().isPresent() ? ':' : ' ')
        .append(finding)
        .append('\n');
  }
}
