package org.disse.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      emptyValue = "",
      value = {
        "biolink; Gene; http://identifiers.org/biolink/Gene; ",
        "cellosaurus; 0440; http://identifiers.org/cellosaurus/0440; CVCL",
        "CHEBI; 24867; http://purl.obolibrary.org/obo/CHEBI_24867; CHEBIID ChEBI",
        "CL; 0000062; http://purl.obolibrary.org/obo/CL_0000062; ",
        "CLO; 0000091; http://purl.obolibrary.org/obo/CLO_0000091; ",
        "doi; 10.1038/s41597-022-01807-3; http://identifiers.org/doi/10.1038/s41597-022-01807-3; ",
        "DOID; 0110974; http://purl.obolibrary.org/obo/DOID_0110974; do",
        "EFO; 0005147; http://identifiers.org/efo/0005147; ",
        "GO; 0032571; http://purl.obolibrary.org/obo/GO_0032571; gobp gobpid gocc goccid gomf gomfid",
        "hgnc; 16793; http://identifiers.org/hgnc/16793; ",
        "HP; 0011140; http://purl.obolibrary.org/obo/HP_0011140; hpo",
        "mesh; C063233; http://identifiers.org/mesh/C063233; MESH MESHA MESHC MESHCS MESHD MESHPP MESH_DESCRIPTOR_UI MESH_SUPPLEMENTAL_RECORD_UI MSH MSH2010_2010_02_22",
        "MGI; 6017782; http://identifiers.org/MGI/6017782; MGD",
        "mirbase; MI0026471; http://identifiers.org/mirbase/MI0026471; ",
        "mirbase.mature; MIMAT0046872; http://identifiers.org/mirbase.mature/MIMAT0046872; MIRBASEM",
        "MONDO; 0000001; http://purl.obolibrary.org/obo/MONDO_0000001; ",
        "NCBIGene; 100010; http://identifiers.org/ncbigene/100010; EGID EntrezGene NCBI_GeneID entrez",
        "NCBITaxon; 2170610; http://purl.obolibrary.org/obo/NCBITaxon_2170610; NCBI_Taxon_ID NCBI_taxid TAX TaxonomyID taxid taxon taxonomy uniprot.taxonomy",
        "orcid; 0000-0002-5355-2576; http://identifiers.org/orcid/0000-0002-5355-2576; ORCID ORCiD",
        "pubmed; 16333295; http://identifiers.org/pubmed/16333295; MEDLINE PMID PubMed pmid",
        "reactome; R-BTA-418592; http://identifiers.org/reactome/R-BTA-418592; RE REACT",
        "SO; 0001157; http://purl.obolibrary.org/obo/SO_0001157; ",
        "UBERON; 2005080; http://purl.obolibrary.org/obo/UBERON_2005080; Uberon",
        "uniprot; P0DP23; http://identifiers.org/uniprot/P0DP23; SwissProt UP UniProt UniProtKB",
        "wikipathways; WP732; http://identifiers.org/wikipathways/WP732; "
      })
  void isSpelledAsInTheBioregistry(String name, String localId, String address, String synonyms) {
    Prefix prefix = Prefix.find(name).orElseThrow();
    Curie curie = Curie.parse(name + ":" + localId);

    assertThat(prefix.name()).isEqualTo(name);
    assertThat(curie).hasToString(name + ":" + localId);
    assertThat(curie.uri()).contains(address);
    List<String> others = synonyms == null ? List.of() : List.of(synonyms.split(" ", -1));
    Stream.concat(
            Stream.of(name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT)),
            others.stream())
        .forEach(
            spelling -> {
              assertThat(Prefix.find(spelling)).as(spelling).contains(prefix);
              assertThat(Curie.parse(spelling + ":" + localId)).as(spelling).isEqualTo(curie);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "CHEBI, 24867",
    "CL, 0000062",
    "DOID, 0110974",
    "GO, 0032571",
    "HP, 0011140",
    "MGI, 6017782",
    "SO, 0001157",
    "UBERON, 2005080",
    "hgnc, 16793",
    "doi, 10.1038/s41597-022-01807-3",
    "MONDO, 0000001",
    "CLO, 0000091",
    "NCBITaxon, 2170610"
  })
  void mayBeRepeatedInTheId(String name, String localId) {
    assertThat(Curie.parse(name + ":" + name + ":" + localId))
        .isEqualTo(Curie.parse(name + ":" + localId));
    assertThat(Curie.parse(name + ":" + name.toLowerCase(Locale.ROOT) + ":" + localId))
        .isEqualTo(Curie.parse(name + ":" + localId));
  }

  @ParameterizedTest
  @CsvSource({"P12345, true", "Q9H0H5, true", "A0A024R1R8, true", "P12345.2, true", "P1234, false"})
  void knowsAccessionsOfUniProt(String accession, boolean known) {
    Prefix uniprot = Prefix.find("uniprot").orElseThrow();

    assertThat(uniprot.localId().matcher(accession).matches()).isEqualTo(known);
  }

  @Test
  void holdsTwentyFiveOfWhichNoneShareASpelling() {
    Set<String> spellings = new HashSet<>();

    assertThat(Prefix.all()).hasSize(25);
    for (Prefix prefix : Prefix.all()) {
      Set<String> own = new HashSet<>(Set.of(prefix.name().toLowerCase(Locale.ROOT)));
      prefix.synonyms().forEach(synonym -> own.add(synonym.toLowerCase(Locale.ROOT)));
      assertThat(spellings).doesNotContainAnyElementsOf(own);
      spellings.addAll(own);
      assertThat(prefix.uri()).contains("$1");
      assertThat(prefix.title()).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({"kegg", "icd10", "icd11", "''", "nothing"})
  void leavesOutWhatIsNotOpen(String spelling) {
    assertThat(Prefix.find(spelling)).isEmpty();
  }

  @Test
  void ignoresTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Curie.parse("PMID:1")).hasToString("pubmed:1");
      assertThat(Prefix.find("MIRBASE")).map(Prefix::name).contains("mirbase");
    } finally {
      Locale.setDefault(before);
    }
  }
}
