package org.disse.check;

import java.util.List;
import java.util.Optional;
import org.disse.cargo.Cargo;
import org.disse.entry.Entry;
import org.disse.process.Process;
import org.disse.target.Target;

/**
 * Which prefixes of the registry name what kind of thing: a row of a closed table.
 *
 * <p>Not every prefix of the registry is good for every kind: {@code GO} names processes and no
 * cells, {@code uniprot} names proteins and no miRNAs.
 *
 * @param what what the row is about, for messages
 * @param prefixes the spellings of the registry, the most usual first
 */
record PrefixRow(String what, List<String> prefixes) {
  private static final PrefixRow CAUSE = row("a cause", "MONDO", "DOID", "mesh", "EFO", "HP");
  private static final PrefixRow CELL = row("a cell", "CL", "CLO", "cellosaurus", "mesh", "EFO");
  private static final PrefixRow PROCESS =
      row("a process", "GO", "reactome", "wikipathways", "MONDO", "DOID", "HP", "mesh", "EFO");
  private static final PrefixRow CELLULAR_COMPONENT = row("a cellular component", "GO", "mesh");
  private static final PrefixRow MICRO_RNA =
      row("a miRNA", "mirbase.mature", "mirbase", "hgnc", "NCBIGene", "MGI", "mesh", "SO");
  private static final PrefixRow RNA =
      row("an RNA", "hgnc", "NCBIGene", "MGI", "mirbase", "mirbase.mature", "mesh", "SO");
  private static final PrefixRow SYNTHETIC =
      row("a nucleic acid", "hgnc", "NCBIGene", "MGI", "mesh", "SO", "CHEBI");
  private static final PrefixRow GENE =
      row("a gene", "hgnc", "NCBIGene", "MGI", "uniprot", "mirbase", "mesh", "SO");
  private static final PrefixRow PROTEIN =
      row("a protein", "uniprot", "hgnc", "NCBIGene", "MGI", "mesh", "CHEBI");
  private static final PrefixRow COMPLEX =
      row("a complex", "GO", "reactome", "uniprot", "hgnc", "NCBIGene", "MGI", "mesh", "CHEBI");
  private static final PrefixRow CHEMICAL = row("a chemical", "CHEBI", "mesh");
  private static final PrefixRow SPECIES = row("a species", "NCBITaxon");
  private static final PrefixRow TISSUE = row("a tissue", "UBERON");
  private static final PrefixRow AGENT = row("an agent", "CHEBI", "NCBITaxon", "mesh");

  /** All rows. */
  static final List<PrefixRow> ROWS =
      List.of(
          CAUSE,
          CELL,
          PROCESS,
          CELLULAR_COMPONENT,
          MICRO_RNA,
          RNA,
          SYNTHETIC,
          GENE,
          PROTEIN,
          COMPLEX,
          CHEMICAL,
          SPECIES,
          TISSUE,
          AGENT);

  private static PrefixRow row(String what, String... prefixes) {
    return new PrefixRow(what, List.of(prefixes));
  }

  /** The row for the xrefs of an entry; empty for those that may be anything. */
  static Optional<PrefixRow> ofXrefs(Entry entry) {
    return switch (entry.section()) {
      case CAUSES -> Optional.of(CAUSE);
      case CELLS -> Optional.of(CELL);
      case PROCESSES -> entry instanceof Process process ? Optional.of(of(process)) : none();
      case CARGO -> entry instanceof Cargo cargo ? of(cargo) : none();
      case TARGETS -> entry instanceof Target target ? of(target) : none();
      default -> none();
    };
  }

  private static PrefixRow of(Process process) {
    return switch (process.kind()) {
      case CELLULAR_COMPONENT -> CELLULAR_COMPONENT;
      default -> PROCESS;
    };
  }

  private static Optional<PrefixRow> of(Cargo cargo) {
    return switch (cargo.kind()) {
      case MICRO_RNA -> Optional.of(MICRO_RNA);
      case CIRCULAR_RNA, LONG_NONCODING_RNA, SMALL_NONCODING_RNA, MESSENGER_RNA -> Optional.of(RNA);
      case SMALL_INTERFERING_RNA, ANTISENSE_OLIGONUCLEOTIDE, DNA -> Optional.of(SYNTHETIC);
      case PROTEIN, PEPTIDE -> Optional.of(PROTEIN);
      case RIBONUCLEOPROTEIN -> Optional.of(COMPLEX);
      case LIPID, METABOLITE, SMALL_MOLECULE, NANOPARTICLE -> Optional.of(CHEMICAL);
      default -> none();
    };
  }

  private static Optional<PrefixRow> of(Target target) {
    return switch (target.kind()) {
      case GENE -> Optional.of(GENE);
      case PROTEIN -> Optional.of(PROTEIN);
      case PROTEIN_COMPLEX -> Optional.of(COMPLEX);
      case TRANSCRIPT -> Optional.of(RNA);
      case METABOLITE -> Optional.of(CHEMICAL);
      default -> none();
    };
  }

  private static Optional<PrefixRow> none() {
    return Optional.empty();
  }

  /** The row for a term, by where it stands; empty for terms of other fields. */
  static Optional<PrefixRow> ofTerm(String pointer) {
    return switch (pointer.substring(pointer.lastIndexOf('/') + 1)) {
      case "species" -> Optional.of(SPECIES);
      case "tissue" -> Optional.of(TISSUE);
      default -> pointer.startsWith("/agents/") ? Optional.of(AGENT) : none();
    };
  }
}
