package org.disse.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  private static final Curie STELLATE = Curie.parse("CL:0000632");
  private static final Curie MIR = Curie.parse("mirbase.mature:MIMAT0000076");
  private static final Curie SMO = Curie.parse("hgnc:11119");
  private static final Curie TGF = Curie.parse("GO:0007179");

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          Map.of(
              STELLATE, List.of("hepatic stellate cell", "Ito cell"),
              MIR, List.of("hsa-miR-21-5p"),
              SMO, List.of("SMO"),
              TGF, List.of("transforming growth factor beta receptor signaling pathway")));

  @ParameterizedTest
  @CsvSource({
    "CL:0000632, hepatic stellate cell",
    "CL:0000632, Ito cell",
    "CL:0000632, Hepatic Stellate Cells",
    "CL:0000632, hepatic-stellate cell",
    "CL:0000632, hépatic stellate cell",
    "CL:0000632, human hepatic stellate cell",
    "CL:0000632, hepatic stellate cell (mouse)",
    "mirbase.mature:MIMAT0000076, hsa-miR-21-5p",
    "mirbase.mature:MIMAT0000076, miR-21-5p",
    "hgnc:11119, smo",
    "hgnc:11119, SMO (human)",
    "hgnc:11119, 'SMO, human'",
    "GO:0007179, transforming growth factor-β receptor signaling pathway"
  })
  void knowsAName(String curie, String text) {
    assertThat(VOCABULARY.isName(Curie.parse(curie), text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "CL:0000632, stellate cell",
    "CL:0000632, LX-2",
    "CL:0000632, SMO",
    "CL:0000632, ()",
    "mirbase.mature:MIMAT0000076, mmu-miR-21-5p",
    "mirbase.mature:MIMAT0000076, hsa-miR-21-3p",
    "mirbase.mature:MIMAT0000076, hsa-miR-21",
    "hgnc:11119, SMO2",
    "hgnc:1, SMO"
  })
  void knowsNoOther(String curie, String text) {
    assertThat(VOCABULARY.isName(Curie.parse(curie), text)).isFalse();
  }

  @Test
  void tellsTheNamesOfACurie() {
    assertThat(VOCABULARY.names(STELLATE)).containsExactly("hepatic stellate cell", "Ito cell");
    assertThat(VOCABULARY.names(Curie.parse("CL:0000001"))).isEmpty();
    assertThat(VOCABULARY.size()).isEqualTo(4);
  }

  @Test
  void findsTheCurieOfANameWithinAPrefix() {
    assertThat(VOCABULARY.find("CL", "ito cells")).contains(STELLATE);
    assertThat(VOCABULARY.find("hgnc", "human SMO")).contains(SMO);
    assertThat(VOCABULARY.find("GO", "Ito cell")).isEmpty();
    assertThat(VOCABULARY.find("mirbase.mature", "miR-21-5p")).contains(MIR);
  }

  @Test
  void findsTheFirstOfSeveral() {
    Curie first = Curie.parse("CL:0000001");
    Curie second = Curie.parse("CL:0000002");

    assertThat(
            Vocabulary.of(Map.of(second, List.of("cell"), first, List.of("Cell")))
                .find("CL", "cell"))
        .contains(first);
  }

  @Test
  void findsWhatIsSoNamedInFullBeforeWhatIsSoNamedInPart() {
    Curie human = Curie.parse("hgnc:1");
    Curie plain = Curie.parse("hgnc:2");
    Vocabulary vocabulary =
        Vocabulary.of(Map.of(human, List.of("SMO (human)"), plain, List.of("SMO")));

    assertThat(vocabulary.find("hgnc", "SMO")).contains(plain);
    assertThat(vocabulary.find("hgnc", "SMO (human)")).contains(human);
  }

  @Test
  void takesForANameWhatItFinds() {
    Curie human = Curie.parse("hgnc:1");
    Vocabulary vocabulary = Vocabulary.of(Map.of(human, List.of("SMO (human)")));

    for (String name : List.of("SMO", "SMO (human)", "smo")) {
      assertThat(vocabulary.find("hgnc", name)).contains(human);
      assertThat(vocabulary.isName(human, name)).isTrue();
    }
  }

  @Test
  void needsANameForEveryCurie() {
    assertThatThrownBy(() -> Vocabulary.of(Map.of(SMO, List.of())))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("expected a label of hgnc:11119, but was '[]'");
    assertThatThrownBy(() -> Vocabulary.of(Map.of(SMO, List.of(" "))))
        .isInstanceOf(InvalidValueException.class);
  }
}
