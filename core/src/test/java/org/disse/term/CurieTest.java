package org.disse.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.List;
import org.disse.value.InvalidValueException;
import org.disse.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurieTest {
  @ParameterizedTest
  @CsvSource({
    "CL:0000632, http://purl.obolibrary.org/obo/CL_0000632",
    "doi:10.1002/a(1)b;2-#, http://identifiers.org/doi/10.1002/a(1)b;2-%23",
    "doi:10.1002/a?b[c]%, http://identifiers.org/doi/10.1002/a%3Fb%5Bc%5D%25"
  })
  void hasAnAddressOnTheWebOfData(String curie, String uri) {
    assertThat(Curie.parse(curie).uri()).contains(uri);
    assertThat(URI.create(uri)).hasToString(uri);
  }

  @Test
  void hasNoneWhereItsPrefixIsNotRegistered() {
    assertThat(Curie.parse("mine:1").uri()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CL:0000632, CL:0000632",
    "cl:0000632, CL:0000632",
    "PMID:28089078, pubmed:28089078",
    "pmid:28089078, pubmed:28089078",
    "HGNC:1, hgnc:1",
    "HGNC:HGNC:1, hgnc:1",
    "hgnc:hgnc:1, hgnc:1",
    "GO:GO:0006914, GO:0006914",
    "go:go:0006914, GO:0006914",
    "MGI:MGI:98297, MGI:98297",
    "CVCL:5792, cellosaurus:5792",
    "cellosaurus:CVCL_5792, cellosaurus:5792",
    "doi:doi:10.1038/s41597-022-01807-3, doi:10.1038/s41597-022-01807-3",
    "DOI:10.1038/S41597, doi:10.1038/S41597",
    "taxon:9606, NCBITaxon:9606",
    "UniProtKB:P0DP23, uniprot:P0DP23",
    "my.vocabulary:Any/thing-1, my.vocabulary:Any/thing-1",
    "orcid:0000-0002-5355-257X, orcid:0000-0002-5355-257X"
  })
  void readsAnySpellingAndWritesOne(String written, String normalised) {
    assertThat(Curie.parse(written)).hasToString(normalised);
    assertThat(Curie.parse(normalised)).isEqualTo(Curie.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "CL", ":1", "CL:", "1a:b", "-a:b", "a b:c", "a:b c", "a:<b>", "a:b\"", "a:b\\c",
        "a:{b}", "a:b|c", "a:b^c", "a:b`c", "ä:b", "a:ä", "a:b\n"
      })
  void rejectsWhatIsNoCurie(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Curie.parse(text))
        .withMessage("expected a CURIE (prefix:id), but was " + Text.quote(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "CL:632; a CURIE of Cell Ontology (CL:\\d{7})",
        "PMID:PMC5368592; a CURIE of PubMed (pubmed:\\d+)",
        "GO:GO_0006914; a CURIE of Gene Ontology (GO:\\d{7})",
        "mirbase:MIMAT0000423; a CURIE of miRBase (hairpin) (mirbase:MI\\d{7})",
        "mesh:C1234; a CURIE of Medical Subject Headings (mesh:[CD]\\d{6,9})",
        "hgnc:SMO; a CURIE of HUGO Gene Nomenclature Committee (hgnc:\\d{1,5})"
      })
  void rejectsAnIdThatItsResourceDoesNotHave(String text, String expected) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Curie.parse(text))
        .withMessage("expected " + expected + ", but was '" + text + "'");
  }

  @Test
  void knowsItsPrefixAndAddress() {
    Curie curie = Curie.parse("CL:0000632");

    assertThat(curie.prefix()).isEqualTo("CL");
    assertThat(curie.localId()).isEqualTo("0000632");
    assertThat(curie.registered()).map(Prefix::title).contains("Cell Ontology");
    assertThat(curie.uri()).contains("http://purl.obolibrary.org/obo/CL_0000632");
  }

  @Test
  void hasNoAddressOutsideTheRegistry() {
    Curie curie = Curie.parse("mine:1");

    assertThat(curie.registered()).isEmpty();
    assertThat(curie.uri()).isEmpty();
  }

  @Test
  void sortsAsText() {
    assertThat(List.of(Curie.parse("GO:0000002"), Curie.parse("CL:0000001")).stream().sorted())
        .extracting(Curie::toString)
        .containsExactly("CL:0000001", "GO:0000002");
  }

  @Test
  void readsAVeryLongId() {
    String id = "x".repeat(100_000);

    assertThat(Curie.parse("mine:" + id).localId()).isEqualTo(id);
  }
}
