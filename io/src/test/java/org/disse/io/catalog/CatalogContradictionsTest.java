package org.disse.io.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disse.entry.EntryId;
import org.disse.evidence.Study;
import org.disse.mechanism.Mechanism;
import org.disse.reason.Contradiction;
import org.disse.reason.ContradictionKind;
import org.disse.reason.Contradictions;
import org.disse.reason.Difference;
import org.disse.reason.Side;
import org.disse.reason.Statement;
import org.junit.jupiter.api.Test;

/** Who disagrees with whom in the bundled knowledge base, as its curators noted it. */
class CatalogContradictionsTest {
  private static final List<Contradiction> FOUND = Contradictions.in(Catalog.load());

  @Test
  void areThoseThatTheCuratorsNoted() {
    assertThat(FOUND)
        .extracting(found -> found.kind() + " " + found.about())
        .containsExactly(
            "OTHER_CONTEXT autophagy on liver-fibrosis",
            "OTHER_CONTEXT cellular-senescence on liver-fibrosis",
            "OTHER_CONTEXT ferroptosis on liver-fibrosis",
            "DISPUTED tgf-beta-signaling activates epithelial-mesenchymal-transition in hepatocyte",
            "DISPUTED pi3k-akt-signaling activates hepatic-stellate-cell-activation"
                + " in hepatic-stellate-cell",
            "DISPUTED pi3k-akt-signaling increases liver-fibrosis in hepatic-stellate-cell",
            "DISPUTED txnip activates nlrp3-inflammasome",
            "DISPUTED hmox1 decreases liver-fibrosis",
            "DISPUTED cellular-senescence decreases liver-fibrosis in"
                + " activated-hepatic-stellate-cell",
            "DISPUTED timp1 increases liver-fibrosis",
            "DISPUTED epithelial-mesenchymal-transition associated with liver-fibrosis in"
                + " hepatocyte",
            "VESICLE_AGAINST_BACKGROUND autophagy in hepatic-stellate-cell"
                + " by adipose-msc-mir-181-5p-autophagy",
            "VESICLE_AGAINST_BACKGROUND klf6 in macrophage by msc-mir-148a-klf6-stat3",
            "VESICLE_AGAINST_BACKGROUND reactive-oxygen-species in hepatic-stellate-cell"
                + " by human-umbilical-cord-msc-becn1-ferroptosis");
  }

  @Test
  void setMir1815pAgainstWhatIsKnownOfAutophagyInStellateCells() {
    Contradiction clash = by("adipose-msc-mir-181-5p-autophagy");

    assertThat(clash.kind()).isEqualTo(ContradictionKind.VESICLE_AGAINST_BACKGROUND);
    assertThat(clash.differences()).isEmpty();
    assertThat(clash.one().says()).isEqualTo("raises it, and there is less fibrosis");
    assertThat(clash.one().statements())
        .extracting(Statement::words)
        .containsExactly(
            "mir-181-5p activates autophagy in hepatic-stellate-cell",
            "adipose-msc-exosome-mir-181-5p decreases liver-fibrosis");
    assertThat(clash.one().studies()).extracting(Study::id).containsExactly(EntryId.of("qu-2017"));
    assertThat(clash.other().statements())
        .extracting(Statement::words)
        .containsExactly(
            "autophagy activates hepatic-stellate-cell-activation in hepatic-stellate-cell",
            "hepatic-stellate-cell-activation increases liver-fibrosis in hepatic-stellate-cell");
    assertThat(pmids(clash.other()))
        .contains("22240484"); // autophagy of stellate cells promotes fibrogenesis
  }

  @Test
  void setKlf6InMacrophagesAgainstKlf6InStellateCells() {
    Contradiction clash = by("msc-mir-148a-klf6-stat3");

    assertThat(clash.differences()).containsExactly(Difference.CELL);
    assertThat(clash.other().statements())
        .extracting(Statement::words)
        .containsExactly("klf6 decreases liver-fibrosis in hepatic-stellate-cell");
  }

  @Test
  void giveNoSideToRetractedWork() {
    assertThat(FOUND)
        .flatExtracting(found -> List.of(found.one(), found.other()))
        .flatExtracting(Side::studies)
        .noneMatch(study -> study.publication().isRetracted());
  }

  @Test
  void nameAStudyOnEverySide() {
    assertThat(FOUND)
        .flatExtracting(found -> List.of(found.one(), found.other()))
        .noneMatch(side -> side.studies().isEmpty());
  }

  private static Contradiction by(String mechanism) {
    return FOUND.stream()
        .filter(
            found ->
                found.one().statements().stream()
                    .flatMap(statement -> statement.mechanism().stream())
                    .map(Mechanism::id)
                    .anyMatch(EntryId.of(mechanism)::equals))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> pmids(Side side) {
    return side.studies().stream()
        .flatMap(study -> study.publication().pmid().stream())
        .map(pmid -> pmid.value())
        .toList();
  }
}
