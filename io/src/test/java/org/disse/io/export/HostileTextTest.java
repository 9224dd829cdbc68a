package org.disse.io.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disse.cargo.MicroRna;
import org.disse.entry.Ref;
import org.disse.evidence.Evidence;
import org.disse.evidence.Publication;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.target.Gene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text that would break a format, or run in it, were it not escaped. */
class HostileTextTest {
  private static final List<String> LABELS =
      List.of(
          "</script><img src=x onerror=alert(1)>",
          "\"quoted\" 'twice' \\ and `so`",
          "=HYPERLINK(\"http://example.org\")",
          "+1",
          "-1+1",
          "@SUM(A1)",
          "'=1",
          "a\u2028b\u2029c",
          "\uD83E\uDDEC β 肝",
          "a|b;c,d#e%3D:=f",
          "]]>&amp;<!--",
          "\u202Eright to left\u202C \u2066mixed\u2069",
          "_:b0 <http://example.org/a> \"x\"^^<y> .",
          "@id",
          "https://example.org/<>^`{|}",
          "\\t\\n\\u0041");
  private static final List<String> PROSE =
      List.of("one\ntwo\r\nthree\tfour", "\u0000\u0007\u001b[31m", " =1", "\n=1");

  private static final Set<ExportFormat> WITHOUT_PROSE =
      EnumSet.of(
          ExportFormat.DOT,
          ExportFormat.MERMAID,
          ExportFormat.GRAPHML,
          ExportFormat.CYTOSCAPE,
          ExportFormat.SVG);

  private static KnowledgeBase base() {
    KnowledgeBase.Builder base = KnowledgeBase.builder().id("hostile").title("Hostile text");
    base.addTargets(Gene.builder().id("gene").label("gene").build());
    for (int i = 0; i < LABELS.size(); i++) {
      String label = LABELS.get(i);
      base.addCargo(MicroRna.builder().id("mir-" + i).label(label).addSynonyms(label).build());
      base.addStudies(
          Study.builder()
              .id("study-" + i)
              .publication(Publication.builder().title(label).build())
              .build());
      Step step =
          Step.builder()
              .subject(Ref.to(MicroRna.class, "mir-" + i))
              .relation(Relation.INHIBITS)
              .object(Ref.to(Gene.class, "gene"))
              .addEvidence(
                  Evidence.builder()
                      .study(Study.ref("study-" + i))
                      .says(PROSE.get(i % PROSE.size()))
                      .build())
              .build();
      base.addMechanisms(
          Mechanism.builder().id("mechanism-" + i).label(label).addSteps(step).build());
    }
    return base.build();
  }

  @ParameterizedTest
  @EnumSource
  void breaksNoFormatAndArrivesAsItWas(ExportFormat format) {
    Map<String, byte[]> files = format.toBytes(Selection.all(base()));

    Exported exported = Exported.of(files);
    assertThat(LABELS).allMatch(exported::holds);
    if (!WITHOUT_PROSE.contains(format)) {
      assertThat(PROSE).allMatch(exported::holds);
    }
    files.forEach((ending, bytes) -> checkLines(ending, new String(bytes, UTF_8)));
  }

  private static void checkLines(String ending, String text) {
    assertThat(text).endsWith("\n").doesNotContain("\r", "\u0007", "\u001b", "\u0000");
    if (ending.equals(".tsv")) {
      List<String> rows = List.of(text.substring(0, text.length() - 1).split("\n", -1));
      int columns = rows.get(0).split("\t", -1).length;
      assertThat(rows)
          .hasSize(1 + LABELS.size())
          .allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(columns))
          .flatMap(row -> List.of(row.split("\t", -1)))
          .noneMatch(cell -> cell.matches("(?s)[=+@\\-\\u2028].*"));
      assertThat(text).doesNotContain("\u2028", "\u2029");
    }
    switch (ending) {
      case ".html" -> assertThat(text.split("</script", -1)).hasSize(3);
      case ".dot" -> assertThat(text.lines()).allMatch(line -> line.matches(".*[{};,]"));
      case ".mmd" ->
          assertThat(text.lines().skip(1))
              .allMatch(
                  line -> line.matches("  (%% |n\\d+ [-.ox>]+ n|n\\d+\\[\"|linkStyle|classDef).*"));
      default -> {}
    }
    if (Set.of(".html", ".svg", ".graphml").contains(ending)) {
      assertThat(text).doesNotContain("<img", "<!--");
    }
  }
}
