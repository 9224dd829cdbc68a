package org.disse.io;

import java.util.Map;
import org.disse.check.Finding;
import org.disse.check.Report;
import org.disse.io.json.Utf8Output;

/** Reports as JSON of our own. */
final class ReportJson {
  private ReportJson() {}

  static void write(Map<String, Report> reports, int limit, Utf8Output out) {
    out.beginObject();
    out.name("files");
    out.beginArray();
    reports.forEach((file, report) -> write(file, report, limit, out));
    out.endArray();
    out.endObject();
  }

  private static void write(String file, Report report, int limit, Utf8Output out) {
    out.beginObject();
    text("file", file, out);
    writeMembers(report, limit, out);
    out.endObject();
  }

  /** The report of a text that has no name. */
  static void write(Report report, Utf8Output out) {
    out.beginObject();
    writeMembers(report, ReportFormat.ALL, out);
    out.endObject();
  }

  private static void writeMembers(Report report, int limit, Utf8Output out) {
    out.name("valid");
    out.bool(report.isValid());
    out.name("counts");
    out.beginArray();
    report
        .groups(0)
        .forEach(
            group -> {
              out.beginObject();
              ReportFormat.writeCount(group, out);
              out.endObject();
            });
    out.endArray();
    out.name("findings");
    out.beginArray();
    ReportFormat.shown(report, limit).forEach(finding -> write(finding, out));
    out.endArray();
  }

  private static void write(Finding finding, Utf8Output out) {
    out.beginObject();
    text("code", finding.code(), out);
    text("severity", finding.severity().id(), out);
    text("pointer", finding.pointer(), out);
    finding
        .location()
        .ifPresent(
            location -> {
              out.name("line");
              out.number(location.line());
              out.name("column");
              out.number(location.column());
            });
    finding.entry().ifPresent(entry -> text("entry", entry.toString(), out));
    text("message", finding.message(), out);
    finding.hint().ifPresent(hint -> text("hint", hint, out));
    out.endObject();
  }

  private static void text(String name, String value, Utf8Output out) {
    out.name(name);
    out.text(ReportFormat.safe(value));
  }
}
