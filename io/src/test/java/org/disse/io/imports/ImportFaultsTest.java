package org.disse.io.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.imports.Imported.read;
import static org.disse.io.imports.Imported.steps;
import static org.disse.io.imports.Imported.told;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disse.check.Finding;
import org.disse.check.Report;
import org.disse.io.ReadResult;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with faults give what is good in them, and tell of the rest. */
class ImportFaultsTest {
  private static final String GOOD =
      "{\"type\":\"Inhibition\",\"subj\":{\"name\":\"MIR21\",\"db_refs\":{\"MIRBASE\":\"MI0000077\"}},"
          + "\"obj\":{\"name\":\"PTEN\",\"db_refs\":{\"HGNC\":\"9588\"}},"
          + "\"evidence\":[{\"source_api\":\"reach\",\"pmid\":\"16762633\"}]}";

  @Nested
  class MoreThanAThousand {
    private static String nodes(int count) {
      return IntStream.range(0, count)
          .mapToObj(
              i ->
                  "{\"id\":\"disse:n"
                      + i
                      + "\",\"name\":\"n\",\"has_attribute\":[\"disse:section=cells\",\"disse:id=n"
                      + i
                      + (i % 2 == 0 ? "\",\"disse:kind=other\"]}" : "\",\"disse:kind=dragon\"]}"))
          .collect(Collectors.joining("\n"));
    }

    @Test
    void takeNothingFromTheEntriesThatAreGood() throws IOException {
      ReadResult<KnowledgeBase> result = read(ImportFormat.KGX, nodes(6000), "");

      assertThat(result.orThrow().cells()).hasSize(3000);
      assertThat(result.leftOut()).isEqualTo(3000);
    }

    @Test
    void areToldUpToAThousandAndCountedBeyond() throws IOException {
      Report report = read(ImportFormat.KGX, nodes(6000), "").report();

      assertThat(report.findings())
          .hasSize(1000)
          .extracting(Finding::code)
          .containsOnly("invalid-value");
      assertThat(report.findings().get(999).location()).hasToString("Optional[2000:1]");
      assertThat(report.counts())
          .containsOnlyKeys("invalid-value")
          .containsEntry("invalid-value", 3000L);
      assertThat(report.toString()).endsWith("… and 2000 more of invalid-value\n");
    }

    @Test
    void areCountedWhereTheImporterFindsThem() throws IOException {
      ReadResult<KnowledgeBase> result =
          read(ImportFormat.INDRA, "{}\n".repeat(1500) + GOOD + "\n[]\n".repeat(1500));

      assertThat(steps(result)).hasSize(1);
      assertThat(result.report().counts()).containsEntry("foreign-record", 3000L);
    }

    @Test
    void areNotToldWhereThereAreExactlyAThousand() throws IOException {
      Report report = read(ImportFormat.INDRA, "{}\n".repeat(1000)).report();

      assertThat(report.findings()).hasSize(1000);
      assertThat(report.omitted()).isEmpty();
    }
  }

  @Nested
  class Statements {
    @Test
    void areToldWhereTheyBegin() throws IOException {
      String bad = GOOD.replace("Inhibition", "ActiveForm");

      assertThat(told(read(ImportFormat.INDRA, "[\n " + GOOD + ", " + bad + ",\n  " + bad + "]")))
          .satisfiesExactly(
              line -> assertThat(line).startsWith("2:" + (GOOD.length() + 4) + " warning foreign-"),
              line -> assertThat(line).startsWith("3:3 warning foreign-record"));
    }

    @Test
    void areReadAsFarAsTheArrayIsWellFormed() throws IOException {
      ReadResult<KnowledgeBase> result =
          read(ImportFormat.INDRA, "[" + GOOD + ",\n" + GOOD + ",\n{\"type\": oops}, " + GOOD);

      assertThat(steps(result)).hasSize(2);
      assertThat(told(result)).singleElement().asString().startsWith("3:10 error malformed-json");
    }

    @Test
    void areReadBehindAByteOrderMarkAndWhiteSpace() throws IOException {
      for (String before : List.of("\uFEFF", "\uFEFF \n", "\n".repeat(70_000), "")) {
        ReadResult<KnowledgeBase> array = read(ImportFormat.INDRA, before + "[" + GOOD + "]");
        ReadResult<KnowledgeBase> lines = read(ImportFormat.INDRA, before + GOOD + "\n");

        assertThat(told(array)).isEmpty();
        assertThat(told(lines)).isEmpty();
        assertThat(array.orThrow()).isEqualTo(lines.orThrow());
        assertThat(steps(array)).hasSize(1);
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF\uFEFF[", "\n\uFEFF["})
    void haveOneByteOrderMarkAtMostAndInFront(String before) throws IOException {
      assertThat(told(read(ImportFormat.INDRA, before + GOOD + "]")))
          .isNotEmpty()
          .allMatch(line -> line.contains("error malformed-json"));
    }

    @Test
    void haveTheColumnsOfOtherReadersBehindAByteOrderMark() throws IOException {
      assertThat(told(read(ImportFormat.INDRA, "\uFEFF[7]")))
          .singleElement()
          .asString()
          .startsWith("1:2 warning foreign-record");
      assertThat(told(read(ImportFormat.INDRA, "\uFEFF{7}")))
          .singleElement()
          .asString()
          .startsWith("1:2 error malformed-json");
    }

    @Test
    void tellOfAFieldThatStandsTwice() throws IOException {
      assertThat(
              told(
                  read(
                      ImportFormat.INDRA,
                      GOOD.replace("{\"type\"", "{\"id\":1,\"id\":2,\"type\""))))
          .containsExactly(
              "1:9 error duplicate-field \"\" expected a field 'id' once, but was there twice");
    }
  }

  @Nested
  class Evidence {
    private static final String OWN =
        "{\"type\":\"Inhibition\",\"evidence\":[{\"source_api\":\"disse\",\"annotations\":{\"disse\":"
            + "[\"disse:id=m\",\"disse:label=M\"],\"disse_entries\":{}}}%s]}";

    @Test
    void ofOthersBesideOurOwnIsTold() throws IOException {
      String others =
          ",{\"source_api\":\"reach\",\"pmid\":\"12\"},{\"annotations\":{\"disse\":[\"disse:label=x\"]}}";

      ReadResult<KnowledgeBase> result =
          read(ImportFormat.INDRA, "[" + OWN.formatted("") + ",\n" + OWN.formatted(others) + "]");

      assertThat(told(result))
          .containsExactly(
              "2:1 info foreign-field \"\" expected evidence that Disse has exported beside other"
                  + " such, but was one of 'reach' with the pmid '12'",
              "2:1 info foreign-field \"\" expected evidence that Disse has exported beside other"
                  + " such, but was one of 'no source'");
      assertThat(result.orThrow().mechanisms()).hasSize(1);
    }

    @Test
    void whosePmidIsNoneIsTold() throws IOException {
      assertThat(told(read(ImportFormat.INDRA, GOOD.replace("16762633", "unknown"))))
          .containsExactly(
              "1:1 info foreign-field \"\" expected evidence with a pmid, but was one of 'reach'"
                  + " with the pmid 'unknown'");
    }

    @Test
    void annotatedWithWhatDisseHasNotExportedIsTold() throws IOException {
      assertThat(
              told(read(ImportFormat.INDRA, OWN.formatted("").replace("disse:label=M", "cited"))))
          .containsExactly(
              "1:1 info foreign-field \"\" expected a value that Disse has exported, but was"
                  + " 'cited'");
    }
  }
}
