package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.ReportFormatTest.CLEAN;
import static org.disse.io.ReportFormatTest.twoFiles;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.Report;
import org.disse.check.Severity;
import org.disse.io.testing.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports for what shows findings beside the code. */
class SarifTest {
  private static Json.Obj run(Map<String, Report> reports, int limit) {
    Json.Obj log = (Json.Obj) Json.parse(ReportFormat.SARIF.toText(reports, limit));
    assertThat(log.get("version")).isEqualTo("2.1.0");
    assertThat(((Json.Arr) log.get("runs")).items()).hasSize(1);
    return (Json.Obj) ((Json.Arr) log.get("runs")).items().get(0);
  }

  @Test
  void makesEveryFindingAResultWithItsPlaces() {
    assertThat(Json.pretty(run(twoFiles(), 1).get("results")))
        .isEqualTo(
            """
            [
              {
                "ruleId": "dangling-reference",
                "ruleIndex": 14,
                "level": "error",
                "message": {
                  "text": "expected the id of a target, but was 'klf66' (did you mean 'klf6'?)"
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "b.json",
                        "index": 0
                      },
                      "region": {
                        "startLine": 10,
                        "startColumn": 21
                      }
                    },
                    "logicalLocations": [
                      {
                        "fullyQualifiedName": "/mechanisms/0/steps/1/object"
                      }
                    ]
                  }
                ],
                "properties": {
                  "entry": "klf6-axis",
                  "hint": "did you mean 'klf6'?"
                }
              },
              {
                "ruleId": "unused-cargo",
                "ruleIndex": 24,
                "level": "warning",
                "message": {
                  "text": "expected a step with the cargo mir-125b, but was none"
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "b.json",
                        "index": 0
                      }
                    },
                    "logicalLocations": [
                      {
                        "fullyQualifiedName": "/mechanisms/0/cargo/0/cargo"
                      }
                    ]
                  }
                ]
              }
            ]
            """);
  }

  @Test
  void namesEveryFileAndCountsWhatIsBeyondTheLimit() {
    Json.Obj run = run(twoFiles(), 0);

    assertThat(Json.compact(run.get("artifacts")))
        .isEqualTo(
            "[{\"location\":{\"uri\":\"b.json\"},\"roles\":[\"analysisTarget\"]},"
                + "{\"location\":{\"uri\":\"a.json\"},\"roles\":[\"analysisTarget\"]}]");
    assertThat(Json.compact(run.get("results"))).isEqualTo("[]");
    assertThat(Json.compact(run.get("properties")))
        .isEqualTo(
            "{\"counts\":[{\"uri\":\"b.json\",\"code\":\"dangling-reference\","
                + "\"severity\":\"error\",\"count\":3},{\"uri\":\"b.json\","
                + "\"code\":\"unused-cargo\",\"severity\":\"warning\",\"count\":1}]}");
    assertThat(run.get("columnKind")).isEqualTo("unicodeCodePoints");
  }

  @Test
  void hasEveryCodeOfDisseAsARuleAtItsIndex() {
    Json.Obj tool = (Json.Obj) run(Map.of(), ReportFormat.ALL).get("tool");
    List<Object> rules = ((Json.Arr) ((Json.Obj) tool.get("driver")).get("rules")).items();

    assertThat(rules)
        .extracting(rule -> ((Json.Obj) rule).get("id"))
        .containsExactlyElementsOf(
            Arrays.stream(FindingCode.values()).map(FindingCode::id).toList());
    assertThat(Json.compact(rules.get(16)))
        .isEqualTo(
            "{\"id\":\"reference-not-checked\","
                + "\"shortDescription\":{\"text\":\"a reference could not be checked\"},"
                + "\"defaultConfiguration\":{\"level\":\"note\"},"
                + "\"help\":{\"text\":\"Mend the other findings first: then all entries are read"
                + " and the reference is checked.\"}}");
  }

  @Test
  void takesCodesThatAreNotOursAndBracesThatAreNoPlaceholders() {
    Finding foreign =
        Finding.builder()
            .code("our-house-rule")
            .severity(Severity.INFO)
            .pointer("")
            .message("expected no {0}, but was '{x}'")
            .build();

    assertThat(Json.compact(run(Map.of("a", new Report(List.of(foreign))), 5).get("results")))
        .startsWith(
            "[{\"ruleId\":\"our-house-rule\",\"level\":\"note\","
                + "\"message\":{\"text\":\"expected no {{0}}, but was '{{x}}'\"},");
  }

  @ParameterizedTest
  @CsvSource({
    "a b.json, a%20b.json",
    "dir/Größe#1.json, dir/Gr%C3%B6%C3%9Fe%231.json",
    "a:b.json, a%3Ab.json",
    "100%.json, 100%25.json",
    "/home/me/a.json, file:///home/me/a.json",
    "'C:\\my data\\a.json', file:///C:/my%20data/a.json"
  })
  void writesTheNameOfAFileAsAUri(String file, String uri) {
    assertThat(Json.compact(run(Map.of(file, CLEAN), 0).get("artifacts")))
        .startsWith("[{\"location\":{\"uri\":\"" + uri + "\"}");
  }
}
