package org.disse.io.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disse.io.imports.Imported.read;
import static org.disse.io.imports.Imported.steps;
import static org.disse.io.imports.Imported.told;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.ReadResult;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Aspect;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the files of other tools become.
 *
 * <p>Longer than our other files by the records of those tools, which it quotes.
 */
class ImportTest {
  @Nested
  class OfSignor {
    private static final String HEADER =
        "ENTITYA\tTYPEA\tIDA\tDATABASEA\tENTITYB\tTYPEB\tIDB\tDATABASEB\tEFFECT\tTAX_ID\tPMID"
            + "\tDIRECT\n";

    private ReadResult<KnowledgeBase> row(String effect, String rest) throws IOException {
      return read(
          ImportFormat.SIGNOR,
          HEADER
              + "MIR21\tmirna\tMI0000077\tmiRBase\tPTEN\tprotein\tP60484\tUNIPROT\t"
              + effect
              + rest
              + "\n");
    }

    @ParameterizedTest
    @CsvSource({
      "up-regulates, ACTIVATES,",
      "up-regulates activity, ACTIVATES, ACTIVITY",
      "up-regulates quantity by expression, INCREASES, EXPRESSION",
      "down-regulates quantity by destabilization, DECREASES, ABUNDANCE",
      "down-regulates quantity by repression, DECREASES, EXPRESSION",
      "down-regulates, INHIBITS,",
      "form complex, BINDS,",
      "unknown, REGULATES,"
    })
    void takesEffectsAsRelations(String effect, Relation relation, Aspect aspect)
        throws IOException {
      Step step = steps(row(effect, "\t9606\t16762633\tYES")).get(0);

      assertThat(step.relation()).isEqualTo(relation);
      assertThat(step.aspect()).isEqualTo(Optional.ofNullable(aspect));
      assertThat(step.subject()).hasToString("mirbase:MI0000077");
      assertThat(step.object()).hasToString("uniprot:P60484");
      assertThat(step.indirect()).isFalse();
      assertThat(step.evidence())
          .extracting(each -> each.study().toString())
          .containsExactly("pubmed:16762633");
    }

    @Test
    void tellsTheCellThatItCannotRead() throws IOException {
      assertThat(told(row("sideways", "\t9606\t1\tYES")))
          .containsExactly(
              "2:59 warning foreign-record \"\" expected an effect of SIGNOR in EFFECT, but was"
                  + " 'sideways'");
      assertThat(told(row("unknown", "\t9606\tOther\tNO")))
          .containsExactly(
              "2:72 info foreign-field \"\" expected a PubMed id (digits), but was 'Other'");
      assertThat(told(row("unknown", "")))
          .containsExactly("2:1 warning foreign-record \"\" expected 12 cells, but was 9");
    }

    @Test
    void tellsTheColumnsThatItNeedsAndThoseItDoesNotRead() throws IOException {
      assertThat(told(read(ImportFormat.SIGNOR, HEADER.replace("EFFECT", "EFECT"))))
          .containsExactly(
              "1:1 error missing-field \"\" expected a column 'EFFECT', but was none"
                  + " (did you mean 'EFECT'?)");
      assertThat(told(read(ImportFormat.SIGNOR, HEADER.replace("DIRECT", "DIRECT\tSENTENCE"))))
          .containsExactly(
              "1:1 info foreign-field \"\" expected columns that have a place here, but was also"
                  + " SENTENCE");
    }

    @Test
    void readsTheFirstOfTwoColumnsOfOneName() throws IOException {
      String row = "A\tprotein\tP01137\tUNIPROT\tB\tprotein\tP84022\tUNIPROT\tunknown\t\t\tNO";

      ReadResult<KnowledgeBase> result =
          read(
              ImportFormat.SIGNOR,
              HEADER.replace("\n", "\tEffect\n") + row + "\tsideways\n" + row + "\n");

      assertThat(told(result))
          .containsExactly(
              "1:83 error duplicate-field \"\" expected a column 'EFFECT' once, but was there"
                  + " twice (only column 9 is read; rename or remove the other)",
              "3:1 warning foreign-record \"\" expected 13 cells, but was 12");
      assertThat(steps(result)).extracting(Step::relation).containsExactly(Relation.REGULATES);
    }

    @Test
    void aBrokenRowTakesNoOtherWithIt() throws IOException {
      String good =
          "A\tprotein\tP01137\tUNIPROT\tB\tprotein\tP84022\tUNIPROT\tunknown\t9606\t1\tNO\n";

      ReadResult<KnowledgeBase> result =
          read(ImportFormat.SIGNOR, HEADER + good.replace("P01137", "x") + "\n" + good);

      assertThat(told(result)).singleElement().asString().startsWith("2:11 warning foreign-record");
      assertThat(steps(result)).hasSize(1);
    }
  }

  @Nested
  class OfVesiclepedia {
    @Test
    void makesOneCargoOfAllRowsOfAMolecule() throws IOException {
      ReadResult<KnowledgeBase> result =
          read(
              ImportFormat.VESICLEPEDIA,
              "CONTENT ID\tCONTENT TYPE\tENTREZ GENE ID\tGENE SYMBOL\tSPECIES\tEXPERIMENT ID"
                  + "\tMETHODS\n"
                  + "1\tprotein\t967\tCD63\tHomo sapiens\t12\tWestern blotting\n"
                  + "2\tprotein\t967\tCD63\tHomo sapiens\t34\tMass spectrometry\n"
                  + "3\tmRNA\t967\tCD63\tHomo sapiens\t34\tArray\n"
                  + "4\tlipid\t\tCeramide\tHomo sapiens\t34\t\n"
                  + "5\tprotein\t1\tA\tBos taurus\t34\t\n");

      assertThat(result.orThrow().cargo())
          .extracting(cargo -> cargo.id() + " " + cargo.label() + " " + cargo.kind())
          .containsExactly("protein-967 CD63 PROTEIN", "mrna-967 CD63 MESSENGER_RNA");
      assertThat(result.orThrow().cargo().get(0).notes())
          .contains("Found in experiments of Vesiclepedia: 12, 34");
      assertThat(told(result))
          .containsExactly(
              "1:1 info foreign-field \"\" expected columns that have a place here, but was also"
                  + " CONTENT ID, METHODS",
              "5:3 warning foreign-record \"\" expected protein, mRNA or miRNA in CONTENT TYPE, but"
                  + " was 'lipid'",
              "6:15 warning foreign-record \"\" expected Homo sapiens, Mus musculus or Rattus"
                  + " norvegicus in SPECIES, but was 'Bos taurus'");
    }
  }

  @Nested
  class OfIndra {
    private static final String GOOD =
        "{\"type\":\"Inhibition\",\"id\":\"1\",\"subj\":{\"name\":\"MIR21\",\"db_refs\":{\"MIRBASE\":\"MI0000077\"}},"
            + "\"obj\":{\"name\":\"PTEN\",\"db_refs\":{\"HGNC\":\"9588\",\"UP\":\"P60484\"}},"
            + "\"evidence\":[{\"source_api\":\"reach\",\"pmid\":\"16762633\",\"epistemics\":{\"negated\":true}}]}";

    @Test
    void readsStatementsOfOthersInAnArrayOrOneALine() throws IOException {
      ReadResult<KnowledgeBase> array = read(ImportFormat.INDRA, "[" + GOOD + "," + GOOD + "]");
      ReadResult<KnowledgeBase> lines = read(ImportFormat.INDRA, GOOD + "\n\n" + GOOD + "\n");

      assertThat(array.orThrow()).isEqualTo(lines.orThrow());
      assertThat(told(array)).isEmpty();
      Step step = steps(array).get(0);
      assertThat(step.subject()).hasToString("mirbase:MI0000077");
      assertThat(step.relation()).isEqualTo(Relation.INHIBITS);
      assertThat(step.object()).hasToString("hgnc:9588");
      assertThat(step.evidence().get(0).stance()).hasToString("REFUTES");
    }

    @Test
    void tellsWhatIsNoStepAndReadsTheRest() throws IOException {
      ReadResult<KnowledgeBase> result =
          read(
              ImportFormat.INDRA,
              GOOD.replace("Inhibition", "ActiveForm")
                  + "\n"
                  + GOOD.replace("HGNC", "X").replace("UP", "Y")
                  + "\n{\"type\":\n"
                  + GOOD);

      assertThat(told(result))
          .satisfiesExactly(
              line ->
                  assertThat(line)
                      .startsWith("1:1 warning foreign-record")
                      .contains("'ActiveForm'"),
              line -> assertThat(line).startsWith("2:1 warning foreign-record").contains("'PTEN'"),
              line -> assertThat(line).startsWith("3:9 error malformed-json"));
      assertThat(steps(result)).hasSize(1);
    }

    @Test
    void tellsWhatIsWrongWithinJsonThatIsWhole() throws IOException {
      String odd = GOOD.replaceFirst("\\{", "{\"x\":1,\"x\":2,\"y\":1e9999,");

      assertThat(told(read(ImportFormat.INDRA, GOOD + "\n" + odd + "\n")))
          .satisfiesExactly(
              one -> assertThat(one).startsWith("2:8 error duplicate-field"),
              one -> assertThat(one).startsWith("2:18 error invalid-value"));
      assertThat(told(read(ImportFormat.INDRA, "[" + GOOD + ",\n" + odd + "]")))
          .satisfiesExactly(
              one -> assertThat(one).startsWith("2:8 error duplicate-field"),
              one -> assertThat(one).startsWith("2:18 error invalid-value"));
    }
  }

  @Nested
  class OfKgx {
    private static final String NODES =
        """
        {"id":"HGNC:11766","category":["biolink:Gene"],"name":"TGFB1","synonym":["TGFB"],"xref":["NCBIGene:7040"]}
        {"id":"HGNC:6769","category":["biolink:Gene"],"name":"SMAD3"}
        {"id":"ZFIN:1","category":["biolink:Planet"]}
        """;

    @Test
    void readsTheGraphsOfOthers() throws IOException {
      ReadResult<KnowledgeBase> result =
          read(
              ImportFormat.KGX,
              NODES,
              """
              {"id":"1","subject":"HGNC:11766","predicate":"biolink:regulates","object":"HGNC:6769","object_aspect_qualifier":"activity","object_direction_qualifier":"upregulated","publications":["PMID:9311995"]}
              {"id":"2","subject":"HGNC:11766","predicate":"biolink:orthologous_to","object":"HGNC:6769"}
              {"id":"3","subject":"HGNC:1","predicate":"biolink:affects","object":"HGNC:6769"}
              """);

      assertThat(result.orThrow().entries(Section.TARGETS))
          .extracting(Entry::label)
          .containsExactly("TGFB1", "SMAD3");
      assertThat(result.orThrow().targets().get(0).xrefs())
          .hasToString("[hgnc:11766, NCBIGene:7040]");
      Step step = steps(result).get(0);
      assertThat(step.relation()).isEqualTo(Relation.INCREASES);
      assertThat(step.aspect()).contains(Aspect.ACTIVITY);
      assertThat(step.evidence()).hasSize(1);
      assertThat(told(result))
          .containsExactly(
              "3:1 warning foreign-record /nodes expected a node of a category that has a place"
                  + " here, but was 'biolink:Planet'",
              "2:1 warning foreign-record /edges expected a predicate that is a relation of steps,"
                  + " but was 'orthologous_to'",
              "3:1 warning foreign-record /edges expected an edge between nodes that were read, but"
                  + " was one from 'HGNC:1' to 'hgnc:6769'");
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsNothingFromNothingAndNeverThrowsOverText(ImportFormat format) throws IOException {
    List<String> texts =
        List.of(
            "",
            "\n\n",
            "\u0000",
            "[[[[",
            "{}",
            "[]",
            "[1,null,{\"evidence\":3}]",
            "a\tb\nc",
            "\uFEFF{",
            "\"",
            "{\"id\":3}",
            "{\"id\":\"a:b\",\"category\":7,\"has_attribute\":[\"disse:section=cells\",\"disse:=\",\"disse:a:=x\",\"disse:kind/0=x\"]}");
    for (String text : texts) {
      String[] files = new String[format.endings().size()];
      Arrays.fill(files, text);
      ReadResult<KnowledgeBase> result = read(format, files);
      assertThat(result.value().map(base -> base.mechanisms().size()).orElse(0)).isZero();
    }
    assertThat(format.read(streams(format, new byte[] {(byte) 0xff, '\n', (byte) 0xc3})).report())
        .isNotNull();
  }

  private static InputStream[] streams(ImportFormat format, byte[] bytes) {
    return format.endings().stream()
        .map(ending -> new ByteArrayInputStream(bytes))
        .toArray(InputStream[]::new);
  }

  @Test
  void wantsAStreamForEachFile() {
    assertThatThrownBy(() -> ImportFormat.KGX.read(InputStream.nullInputStream()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("expected 2 streams, but was '1'");
  }
}
