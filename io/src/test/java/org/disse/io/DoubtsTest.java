package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disse.check.Checks;
import org.disse.check.Finding;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** Doubts about the meaning of what was read, and what stands in their way. */
class DoubtsTest {
  private static final String ODD =
      "{\"id\":\"b\",\"label\":\"B\",\"kind\":\"other\",\"xrefs\":[\"HGNC:1\"]MORE}";

  private static String document(String... cells) {
    return "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\",\"cells\":["
        + String.join(",", cells)
        + "]}";
  }

  private static ReadResult<KnowledgeBase> read(Preset preset, String text) {
    return DisseJson.of(ReadOptions.of(preset).withChecks(Checks.meaning())).tryRead(text);
  }

  private static List<String> told(ReadResult<KnowledgeBase> result) {
    return result.report().findings().stream()
        .map(finding -> finding.code() + " " + finding.pointer())
        .toList();
  }

  @Test
  void areToldOfWhatIsRight() {
    ReadResult<KnowledgeBase> result = read(Preset.STRICT, document(ODD.replace("MORE", "")));

    assertThat(told(result)).containsExactly("unexpected-prefix /cells/0/xrefs/0");
    assertThat(result.value()).isPresent();
  }

  @Test
  void waitUntilTheErrorsOfTheirEntryAreGone() {
    for (String error : List.of(",\"parents\":[\"nowhere\"]", ",\"parents\":[\"b\"]")) {
      String text = document(ODD.replace("MORE", error));

      assertThat(told(read(Preset.STRICT, text)))
          .isNotEmpty()
          .doesNotContain("unexpected-prefix /cells/0/xrefs/0");
      assertThat(told(read(Preset.LENIENT, text)))
          .as("used as it is")
          .contains("unexpected-prefix /cells/0/xrefs/0");
    }
  }

  @Test
  void waitForTheErrorsOfTheirOwnEntryOnly() {
    String other = ODD.replace("\"b\"", "\"c\"").replace("MORE", ",\"parents\":[\"nowhere\"]");

    assertThat(told(read(Preset.STRICT, document(ODD.replace("MORE", ""), other))))
        .containsExactly(
            "unexpected-prefix /cells/0/xrefs/0", "dangling-reference /cells/1/parents/0");
  }

  @Test
  void waitForAnErrorThatReadingFoundToo() {
    String text = document(ODD.replace("MORE", ",\"x\":1"));

    assertThat(told(read(Preset.STRICT, text))).containsExactly("unknown-field /cells/0/x");
    assertThat(told(read(Preset.STANDARD, text)))
        .containsExactly("unexpected-prefix /cells/0/xrefs/0", "unknown-field /cells/0/x");
  }

  @Test
  void areNoErrorsAndSoNotCountedAgainstTheLimitOfFindings() {
    String cells =
        IntStream.range(0, 5)
            .mapToObj(i -> ODD.replace("\"b\"", "\"b" + i + "\"").replace("MORE", ""))
            .collect(Collectors.joining(","));
    ReadOptions few = ReadOptions.of(Preset.STRICT).withChecks(Checks.meaning()).withMaxFindings(2);

    ReadResult<KnowledgeBase> result = DisseJson.of(few).tryRead(document(cells));

    assertThat(result.report().findings()).hasSize(5);
    assertThat(result.value()).isPresent();
  }

  @Test
  void ofWhatCannotBeReadAreNotTold() {
    assertThat(
            told(
                read(
                    Preset.LENIENT,
                    document(ODD.replace("\"other\"", "\"none\"").replace("MORE", "")))))
        .containsExactly("invalid-value /cells/0/kind");
  }

  @Test
  void endWhereThePointersAreTooLongAltogether() {
    String name = "x".repeat(1_000_000);
    String field = ",\"" + name + "\":1";
    String cells =
        IntStream.range(0, 6)
            .mapToObj(i -> ODD.replace("\"b\"", "\"b" + i + "\"").replace("MORE", field))
            .collect(Collectors.joining(","));

    ReadResult<KnowledgeBase> result = read(Preset.STANDARD, document(cells));

    List<Finding> findings = result.report().findings();
    assertThat(findings)
        .filteredOn(finding -> finding.code().equals("unknown-field"))
        .as("as many as there is room for, of a million characters each")
        .hasSize(4);
    assertThat(findings.get(findings.size() - 1).code()).isEqualTo("limit-exceeded");
    assertThat(result.value()).isEmpty();
  }
}
