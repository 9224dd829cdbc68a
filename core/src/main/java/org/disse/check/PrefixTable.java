package org.disse.check;

import java.util.List;
import java.util.Optional;
import org.disse.cargo.Cargo;
import org.disse.entry.Entry;
import org.disse.process.Process;
import org.disse.target.Target;

/**
 * Which prefixes of the registry name what kind of thing: a closed table.
 *
 * <p>Not every prefix of the registry is good for every kind: {@code GO} names processes and no
 * cells, {@code uniprot} names proteins and no miRNAs.
 */
enum PrefixTable {
  CAUSE("a cause", "MONDO", "DOID", "mesh", "EFO", "HP"),
  CELL("a cell", "CL", "CLO", "cellosaurus", "mesh", "EFO"),
  PROCESS("a process", "GO", "reactome", "wikipathways", "MONDO", "DOID", "HP", "mesh", "EFO"),
  CELLULAR_COMPONENT("a cellular component", "GO", "mesh"),
  MICRO_RNA("a miRNA", "mirbase.mature", "mirbase", "hgnc", "NCBIGene", "MGI", "mesh", "SO"),
  RNA("an RNA", "hgnc", "NCBIGene", "MGI", "mirbase", "mirbase.mature", "mesh", "SO"),
  SYNTHETIC("a nucleic acid", "hgnc", "NCBIGene", "MGI", "mesh", "SO", "CHEBI"),
  GENE("a gene", "hgnc", "NCBIGene", "MGI", "uniprot", "mirbase", "mesh", "SO"),
  PROTEIN("a protein", "uniprot", "hgnc", "NCBIGene", "MGI", "mesh", "CHEBI"),
  COMPLEX("a complex", "GO", "reactome", "uniprot", "hgnc", "NCBIGene", "MGI", "mesh", "CHEBI"),
  CHEMICAL("a chemical", "CHEBI", "mesh"),
  SPECIES("a species", "NCBITaxon"),
  TISSUE("a tissue", "UBERON"),
  AGENT("an agent", "CHEBI", "NCBITaxon", "mesh");

  private final String what;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
  private final List<String> prefixes;

  PrefixTable(String what, String... prefixes) {
    this.what = what;
    this.prefixes = List.of(prefixes);
  }

  /** What the row is about, for messages. */
  String what() {
    return what;
  }

  /** The spellings of the registry, the most usual first. */
  List<String> prefixes() {
    return prefixes;
  }

  /** The row for the xrefs of an entry; empty for those that may be anything. */
  static Optional<PrefixTable> ofXrefs(Entry entry) {
    return switch (entry.section()) {
      case CAUSES -> Optional.of(CAUSE);
      case CELLS -> Optional.of(CELL);
      case PROCESSES -> entry instanceof Process process ? Optional.of(of(process)) : none();
      case CARGO -> entry instanceof Cargo cargo ? of(cargo) : none();
      case TARGETS -> entry instanceof Target target ? of(target) : none();
      default -> none();
    };
  }

  private static PrefixTable of(Process process) {
    return switch (process.kind()) {
      case CELLULAR_COMPONENT -> CELLULAR_COMPONENT;
      default -> PROCESS;
    };
  }

  private static Optional<PrefixTable> of(Cargo cargo) {
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

  private static Optional<PrefixTable> of(Target target) {
    return switch (target.kind()) {
      case GENE -> Optional.of(GENE);
      case PROTEIN -> Optional.of(PROTEIN);
      case PROTEIN_COMPLEX -> Optional.of(COMPLEX);
      case TRANSCRIPT -> Optional.of(RNA);
      case METABOLITE -> Optional.of(CHEMICAL);
      default -> none();
    };
  }

  private static Optional<PrefixTable> none() {
    return Optional.empty();
  }

  /** The row for a term, by where it stands; empty for terms of other fields. */
  static Optional<PrefixTable> ofTerm(String pointer) {
    return switch (pointer.substring(pointer.lastIndexOf('/') + 1)) {
      case "species" -> Optional.of(SPECIES);
      case "tissue" -> Optional.of(TISSUE);
      default -> pointer.startsWith("/agents/") ? Optional.of(AGENT) : none();
    };
  }
}
