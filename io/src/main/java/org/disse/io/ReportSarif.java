package org.disse.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disse.check.Code;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.Report;
import org.disse.check.Severity;
import org.disse.io.json.Utf8Output;

/** Reports as a log of SARIF 2.1.0 with one run. */
final class ReportSarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Utf8Output out;

  /** Our codes, and those that checks of users brought, in the order of the text. */
  private final List<Code> rules = new ArrayList<>();

  private final Map<String, Integer> numbers = new HashMap<>();

  private ReportSarif(Utf8Output out) {
    this.out = out;
    for (FindingCode code : FindingCode.values()) {
      add(code);
    }
  }

  private void add(Code code) {
    if (numbers.putIfAbsent(code.id(), rules.size()) == null) {
      rules.add(code);
    }
  }

  static void write(Map<String, Report> reports, int limit, Utf8Output out) {
    ReportSarif sarif = new ReportSarif(out);
    for (Report report : reports.values()) {
      for (Finding finding : report.findings()) {
        finding.explanation().ifPresent(sarif::add);
      }
    }
    sarif.log(reports, limit);
  }

  private void log(Map<String, Report> reports, int limit) {
    object(
        () -> {
          text("$schema", SCHEMA);
          text("version", "2.1.0");
          array("runs", () -> object(() -> run(reports, limit)));
        });
  }

  private void run(Map<String, Report> reports, int limit) {
    object("tool", () -> object("driver", this::driver));
    array("artifacts", () -> reports.keySet().forEach(file -> object(() -> artifact(file))));
    text("columnKind", "unicodeCodePoints");
    array("results", () -> results(reports, limit));
    object("properties", () -> array("counts", () -> reports.forEach(this::counts)));
  }

  private void driver() {
    text("name", "Disse");
    array("rules", () -> rules.forEach(code -> object(() -> rule(code))));
  }

  private void rule(Code code) {
    text("id", code.id());
    object("shortDescription", () -> text("text", code.meaning()));
    object("defaultConfiguration", () -> text("level", level(code.severity())));
    object("help", () -> text("text", code.advice()));
  }

  private void artifact(String file) {
    object("location", () -> text("uri", uri(file)));
    array("roles", () -> out.text("analysisTarget"));
  }

  private void results(Map<String, Report> reports, int limit) {
    int index = 0;
    for (Map.Entry<String, Report> report : reports.entrySet()) {
      int artifact = index++;
      for (Finding finding : ReportFormat.shown(report.getValue(), limit)) {
        object(() -> result(finding, report.getKey(), artifact));
      }
    }
  }

  private void result(Finding finding, String file, int artifact) {
    text("ruleId", finding.code());
    Integer rule = numbers.get(finding.code());
    if (rule != null) {
      number("ruleIndex", rule);
    }
    text("level", level(finding.severity()));
    String hint = finding.hint().map(text -> " (" + text + ")").orElse("");
    object("message", () -> text("text", literal(finding.message() + hint)));
    array("locations", () -> object(() -> location(finding, file, artifact)));
    if (finding.entry().isPresent() || finding.hint().isPresent()) {
      object(
          "properties",
          () -> {
            finding.entry().ifPresent(entry -> text("entry", entry.toString()));
            finding.hint().ifPresent(text -> text("hint", text));
          });
    }
  }

  private void location(Finding finding, String file, int artifact) {
    object(
        "physicalLocation",
        () -> {
          object(
              "artifactLocation",
              () -> {
                text("uri", uri(file));
                number("index", artifact);
              });
          finding
              .location()
              .ifPresent(
                  place ->
                      object(
                          "region",
                          () -> {
                            number("startLine", place.line());
                            number("startColumn", place.column());
                          }));
        });
    array("logicalLocations", () -> object(() -> text("fullyQualifiedName", finding.pointer())));
  }

  private void counts(String file, Report report) {
    report
        .groups(0)
        .forEach(
            group ->
                object(
                    () -> {
                      text("uri", uri(file));
                      ReportFormat.writeCount(group, out);
                    }));
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }

  /** Braces stand for arguments in a message of SARIF, doubled ones for themselves. */
  private static String literal(String message) {
    return message.replace("{", "{{").replace("}", "}}");
  }

  private static String uri(String file) {
    return FileUri.of(file);
  }

  private void text(String name, String value) {
    out.name(name);
    out.text(ReportFormat.safe(value));
  }

  private void number(String name, int value) {
    out.name(name);
    out.number(value);
  }

  private void object(String name, Runnable members) {
    out.name(name);
    object(members);
  }

  private void object(Runnable members) {
    out.beginObject();
    members.run();
    out.endObject();
  }

  private void array(String name, Runnable elements) {
    out.name(name);
    out.beginArray();
    elements.run();
    out.endArray();
  }
}
