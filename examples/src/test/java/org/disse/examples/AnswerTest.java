package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerTest {
  @TempDir private Path directory = Path.of("");

  /** The lines of a group, from its rule to the blank line behind it. */
  private static List<String> group(String out, String pathway) {
    return out.lines()
        .dropWhile(line -> !line.startsWith("── " + pathway + " "))
        .takeWhile(line -> !line.isEmpty())
        .toList();
  }

  @Test
  void groupsCargoByPathwayWithSourceCellEffectAndCitation() {
    String out = Run.of("answer").out();

    assertThat(String.join(" ", group(out, "ferroptosis")))
        .contains("Beclin-1")
        .contains("human umbilical cord")
        .contains("hepatic stellate")
        .contains("decreased (in")
        .contains("Tan 2022")
        .contains("doi:10.1038/s41419-022-04764-2");
  }

  @Test
  void ranksCargoBySupportWithItsNetEffectAndTheChainThatSaysSo() {
    List<String> ranking =
        Run.of("answer").out().lines().dropWhile(line -> !line.startsWith("Ranked")).toList();

    assertThat(ranking.get(1).strip()).matches("CARGO +IN THE END +SUPPORT +BY WAY OF");
    assertThat(ranking.get(2))
        .startsWith(" 1   glutathione")
        .contains("antifibrotic", "in vivo", "⊣ hepatocyte apoptosis → liver fibrosis");
    assertThat(ranking)
        .anyMatch(line -> line.matches(" \\d+ +hsa-miR-125b-5p +antifibrotic .*⊣ Hedgehog.*"))
        .anyMatch(line -> line.matches(" \\d+ +miR-181-5p +ambiguous .*⊣ STAT3.*"))
        .anyMatch(line -> line.matches(" \\d+ +hsa-miR-20a-5p +unknown .*"));
  }

  @Test
  void namesWhatDisagrees() {
    assertThat(Run.of("answer").out())
        .contains(
            "  autophagy in hepatic-stellate-cell by adipose-msc-mir-181-5p-autophagy: vesicle study"
                + " against the background\n");
  }

  @Test
  void saysThatDonorCellsAreNotVesicles() {
    assertThat(String.join(" ", group(Run.of("answer").out(), "Hedgehog signaling")))
        .contains("hsa-miR-125b-5p")
        .contains("cells given)");
  }

  @Test
  void setsRetractedWorkApart() {
    String out = Run.of("answer").out();

    assertThat(out.substring(out.indexOf("Retracted, and so supporting nothing")))
        .contains("mmu_circ_0000623")
        .contains("doi:10.1177/0960327120931152");
    assertThat(out.substring(0, out.indexOf("Retracted"))).doesNotContain("mmu_circ_0000623");
  }

  @Test
  void fitsATerminalOfOneHundredAndTwentyColumns() {
    String out = Run.of("answer").out();

    assertThat(out.substring(0, out.indexOf("Retracted")).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
  }

  @Test
  void answersFromAnyKnowledgeBase() {
    Path file = directory.resolve("a.json");
    Run.of("build", file);

    assertThat(Run.of("answer", "--in", file).out())
        .contains("── Pathway not stated ──")
        .contains("miR-148a")
        .contains("A study that you read")
        .endsWith("1 mechanisms through 1 pathways, from 1 studies. Fibrosis: not measured in 1.\n")
        .doesNotContain("Retracted");
  }

  @Test
  void countsEveryMechanismOnce() {
    String out = Run.of("answer").out();

    String summary =
        out.lines().filter(line -> line.contains(" mechanisms through ")).findFirst().orElseThrow();
    int mechanisms = Integer.parseInt(summary.substring(0, summary.indexOf(' ')));
    int counted =
        summary
            .substring(summary.indexOf("Fibrosis: "))
            .replaceAll("[^0-9 ]", "")
            .strip()
            .transform(numbers -> List.of(numbers.split(" +")))
            .stream()
            .mapToInt(Integer::parseInt)
            .sum();
    assertThat(counted).isEqualTo(mechanisms).isGreaterThan(30);
  }

  @Test
  void theDemoWritesTheKnowledgeBaseInBothForms() throws IOException {
    Run run = Run.of("demo", directory);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Checked: 0 errors")
        .contains("Written: " + directory.resolve("liver-fibrosis.json"));
    assertThat(
            Run.of(
                    "validate",
                    directory.resolve("liver-fibrosis.json"),
                    directory.resolve("liver-fibrosis.ndjson"))
                .code())
        .isZero();
    assertThat(Files.size(directory.resolve("liver-fibrosis.ndjson"))).isPositive();
  }
}
