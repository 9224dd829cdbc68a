package org.disse.term;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A CURIE prefix of the registry: how it is spelled here, which other spellings mean it, what its
 * local ids look like and where they resolve.
 *
 * <p>Facts from the Bioregistry (CC0-1.0). KEGG and ICD prefixes are left out on purpose: they are
 * not open. A CURIE may use a prefix outside the registry; then only its syntax is checked.
 *
 * @param name the spelling that Disse writes, such as {@code pubmed} or {@code GO}
 * @param title the resource behind it
 * @param localId what a local id must match, in full
 * @param banana a redundant prefix that some sources repeat in the local id ({@code
 *     GO:GO:0006914}), or ""
 * @param synonyms other spellings that mean this prefix; upper and lower case never matter
 * @param uri the address of a term, with {@code $1} for the local id
 */
public record Prefix(
    String name, String title, Pattern localId, String banana, List<String> synonyms, String uri) {

  private static final String OBO = "http://purl.obolibrary.org/obo/";
  private static final String IDENTIFIERS = "http://identifiers.org/";
  private static final String UNIPROT =
      "([OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9]([A-Z][A-Z0-9]{2}[0-9]){1,2})(\\.\\d+)?";

  private static final List<Prefix> ALL =
      List.of(
          identifiers("biolink", "Biolink Model", "\\S+", ""),
          identifiers("cellosaurus", "Cellosaurus", "[A-Z0-9]{4}", "CVCL_", "CVCL"),
          obo("CHEBI", "ChEBI", "\\d+", "CHEBIID"),
          obo("CL", "Cell Ontology", "\\d{7}"),
          obo("CLO", "Cell Line Ontology", "\\d{7}"),
          identifiers("doi", "Digital Object Identifier", "10\\.\\d{2,9}/\\S+", "doi:"),
          obo("DOID", "Human Disease Ontology", "\\d+", "DO"),
          identifiers("EFO", "Experimental Factor Ontology", "\\d{7}", ""),
          obo(
              "GO",
              "Gene Ontology",
              "\\d{7}",
              "GOBP",
              "GOBPID",
              "GOCC",
              "GOCCID",
              "GOMF",
              "GOMFID"),
          identifiers("hgnc", "HUGO Gene Nomenclature Committee", "\\d{1,5}", "HGNC:"),
          obo("HP", "Human Phenotype Ontology", "\\d{7}", "HPO"),
          identifiers(
              "mesh",
              "Medical Subject Headings",
              "[CD]\\d{6,9}",
              "",
              "MESHA",
              "MESHC",
              "MESHCS",
              "MESHD",
              "MESHPP",
              "MESH_DESCRIPTOR_UI",
              "MESH_SUPPLEMENTAL_RECORD_UI",
              "MSH",
              "MSH2010_2010_02_22"),
          new Prefix(
              "MGI",
              "Mouse Genome Informatics",
              Pattern.compile("\\d+"),
              "MGI:",
              List.of("MGD"),
              IDENTIFIERS + "MGI/$1"),
          identifiers("mirbase", "miRBase (hairpin)", "MI\\d{7}", ""),
          identifiers("mirbase.mature", "miRBase (mature)", "MIMAT\\d{7}", "", "MIRBASEM"),
          obo("MONDO", "Mondo Disease Ontology", "\\d{7}"),
          identifiers(
              "NCBIGene", "NCBI Gene", "\\d+", "", "EGID", "EntrezGene", "NCBI_GeneID", "entrez"),
          obo(
              "NCBITaxon",
              "NCBI Taxonomy",
              "\\d+",
              "NCBI_Taxon_ID",
              "NCBI_taxid",
              "TAX",
              "TaxonomyID",
              "taxid",
              "taxon",
              "taxonomy",
              "uniprot.taxonomy"),
          identifiers("orcid", "ORCID", "\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]", ""),
          identifiers("pubmed", "PubMed", "\\d+", "", "PMID", "MEDLINE"),
          identifiers(
              "reactome", "Reactome", "R-[A-Z]{3}-\\d+(-\\d+)?(\\.\\d+)?", "", "RE", "REACT"),
          obo("SO", "Sequence Ontology", "\\d{7}"),
          obo("UBERON", "Uberon", "\\d+"),
          identifiers("uniprot", "UniProt", UNIPROT, "", "SwissProt", "UP", "UniProtKB"),
          identifiers("wikipathways", "WikiPathways", "WP\\d{1,5}(_r\\d+)?", ""));

  private static final Map<String, Prefix> BY_SPELLING = bySpelling();

  private static Prefix obo(String name, String title, String localId, String... synonyms) {
    return new Prefix(
        name, title, Pattern.compile(localId), name + ":", List.of(synonyms), OBO + name + "_$1");
  }

  private static Prefix identifiers(
      String name, String title, String localId, String banana, String... synonyms) {
    return new Prefix(
        name,
        title,
        Pattern.compile(localId),
        banana,
        List.of(synonyms),
        IDENTIFIERS + name.toLowerCase(Locale.ROOT) + "/$1");
  }

  private static Map<String, Prefix> bySpelling() {
    Map<String, Prefix> found = new LinkedHashMap<>();
    for (Prefix prefix : ALL) {
      found.put(prefix.name.toLowerCase(Locale.ROOT), prefix);
      prefix.synonyms.forEach(synonym -> found.put(synonym.toLowerCase(Locale.ROOT), prefix));
    }
    return found;
  }

  /**
   * The prefix that a spelling means.
   *
   * @param spelling any known spelling, such as {@code PMID}, {@code HGNC} or {@code go}
   * @return the registered prefix, or empty if the registry has none
   */
  public static Optional<Prefix> find(String spelling) {
    return Optional.ofNullable(BY_SPELLING.get(spelling.toLowerCase(Locale.ROOT)));
  }

  /**
   * All registered prefixes.
   *
   * @return the prefixes, in alphabetical order
   */
  public static Collection<Prefix> all() {
    return ALL;
  }
}
