package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disse.check.Code;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.Location;
import org.disse.check.Report;
import org.disse.check.Severity;
import org.disse.entry.EntryId;
import org.disse.io.testing.Json;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportFormatTest {
  private static final Finding UNUSED =
      Finding.of(
              FindingCode.UNUSED_CARGO,
              "/mechanisms/0/cargo/0/cargo",
              "expected a step with the cargo mir-125b, but was none")
          .build();
  private static final Report REPORT =
      new Report(List.of(UNUSED, dangling(1), dangling(2), dangling(3)));
  static final Report CLEAN = new Report(List.of());

  private static Finding dangling(int step) {
    return Finding.of(
            FindingCode.DANGLING_REFERENCE,
            "/mechanisms/0/steps/" + step + "/object",
            "expected the id of a target, but was 'klf66'")
        .location(new Location(10 * step, 21))
        .entry(EntryId.of("klf6-axis"))
        .hint("did you mean 'klf6'?")
        .build();
  }

  static Map<String, Report> twoFiles() {
    Map<String, Report> reports = new LinkedHashMap<>();
    reports.put("b.json", REPORT);
    reports.put("a.json", CLEAN);
    return reports;
  }

  @Test
  void refusesANegativeLimit() {
    assertThatThrownBy(() -> ReportFormat.TEXT.toText(Map.of(), -1))
        .hasMessage("expected a limit of 0 or more, but was '-1'");
  }

  @Test
  void handsOnWhatTheStreamThrows() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };

    for (ReportFormat format : ReportFormat.values()) {
      assertThatThrownBy(() -> format.write("a.json", REPORT, full))
          .as(format.name())
          .isInstanceOf(IOException.class)
          .hasMessage("disk full");
    }
  }

  @Test
  void writesTheSameToAStreamAndAsText() throws IOException {
    for (ReportFormat format : ReportFormat.values()) {
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      format.write("b.json", REPORT, stream);

      assertThat(stream.toString(StandardCharsets.UTF_8))
          .as(format.name())
          .isEqualTo(format.toText(Map.of("b.json", REPORT), ReportFormat.ALL))
          .endsWith("\n");
    }
  }

  @Test
  void survivesHalvesOfSurrogatePairs() {
    Report report =
        new Report(List.of(Finding.of(FindingCode.UNKNOWN_FIELD, "/\ud83e", "m").build()));

    assertThat(ReportFormat.TEXT.toText(Map.of("a", report), 1))
        .isEqualTo("a error unknown-field /\\uD83E m\n");
    assertThat(ReportFormat.JSON.toText(Map.of("a", report), 1)).contains("\"/\ufffd\"");
    assertThat(ReportFormat.SARIF.toText(Map.of("a", report), 1)).contains("\"/\ufffd\"");
  }

  /** A code of a user's check. */
  private enum MyCode implements Code {
    CELL_WITHOUT_TERM;

    @Override
    public String id() {
      return "cell-without-term";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public String meaning() {
      return "a cell has no CL term";
    }

    @Override
    public String advice() {
      return "Add the term to the xrefs.";
    }
  }

  @Test
  void copesWithCodesOfOthers() {
    Finding explained = Finding.of(MyCode.CELL_WITHOUT_TERM, "/cells/0/xrefs", "m").build();
    Finding plain =
        Finding.builder().code("plain").severity(Severity.INFO).pointer("").message("m").build();
    Map<String, Report> reports = Map.of("a.json", new Report(List.of(explained, plain)));

    assertThat(ReportFormat.TEXT.toText(reports, ReportFormat.ALL))
        .isEqualTo("a.json info cell-without-term /cells/0/xrefs m\na.json info plain \"\" m\n");
    assertThat(ReportFormat.JSON.toText(reports, ReportFormat.ALL))
        .contains("\"code\": \"cell-without-term\"", "\"code\": \"plain\"");
    Object run = Json.at(Json.parse(ReportFormat.SARIF.toText(reports, 0)), "/runs/0");
    Json.Arr rules = (Json.Arr) Json.at(run, "/tool/driver/rules");
    int last = FindingCode.values().length;
    assertThat(rules.items()).hasSize(last + 1);
    assertThat(Json.at(rules, "/" + last + "/id")).isEqualTo("cell-without-term");
    assertThat(Json.at(rules, "/" + last + "/shortDescription/text"))
        .isEqualTo("a cell has no CL term");
    assertThat(Json.at(rules, "/" + last + "/help/text")).isEqualTo("Add the term to the xrefs.");
    Object whole =
        Json.at(Json.parse(ReportFormat.SARIF.toText(reports, ReportFormat.ALL)), "/runs/0");
    assertThat(Json.at(whole, "/results/0/ruleIndex")).hasToString(Integer.toString(last));
    assertThat(((Json.Obj) Json.at(whole, "/results/1")).has("ruleIndex")).isFalse();
  }

  @Nested
  class Text {
    @Test
    void isOneFindingALineInTheOrderOfTheText() {
      assertThat(ReportFormat.TEXT.toText(Map.of("b.json", REPORT), ReportFormat.ALL).lines())
          .hasSize(4)
          .startsWith(
              "b.json warning unused-cargo /mechanisms/0/cargo/0/cargo expected a step with the"
                  + " cargo mir-125b, but was none",
              "b.json:10:21 error dangling-reference /mechanisms/0/steps/1/object expected the id"
                  + " of a target, but was 'klf66' (did you mean 'klf6'?)");
    }

    @Test
    void countsWhatIsBeyondTheLimitAndBeginsWithTheWorst() {
      assertThat(ReportFormat.TEXT.toText(twoFiles(), 1))
          .isEqualTo(
              """
              b.json:10:21 error dangling-reference /mechanisms/0/steps/1/object expected the id \
              of a target, but was 'klf66' (did you mean 'klf6'?)
              b.json … and 2 more of dangling-reference
              b.json warning unused-cargo /mechanisms/0/cargo/0/cargo expected a step with the \
              cargo mir-125b, but was none
              """);
    }
  }

  @Nested
  class InJson {
    @Test
    void holdsCountsAndFindingsOfEveryFile() {
      assertThat(ReportFormat.JSON.toText(twoFiles(), 1))
          .isEqualTo(
              """
              {
                "files": [
                  {
                    "file": "b.json",
                    "valid": false,
                    "counts": [
                      {
                        "code": "dangling-reference",
                        "severity": "error",
                        "count": 3
                      },
                      {
                        "code": "unused-cargo",
                        "severity": "warning",
                        "count": 1
                      }
                    ],
                    "findings": [
                      {
                        "code": "dangling-reference",
                        "severity": "error",
                        "pointer": "/mechanisms/0/steps/1/object",
                        "line": 10,
                        "column": 21,
                        "entry": "klf6-axis",
                        "message": "expected the id of a target, but was 'klf66'",
                        "hint": "did you mean 'klf6'?"
                      },
                      {
                        "code": "unused-cargo",
                        "severity": "warning",
                        "pointer": "/mechanisms/0/cargo/0/cargo",
                        "message": "expected a step with the cargo mir-125b, but was none"
                      }
                    ]
                  },
                  {
                    "file": "a.json",
                    "valid": true,
                    "counts": [],
                    "findings": []
                  }
                ]
              }
              """);
    }
  }
}
