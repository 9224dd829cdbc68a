package org.disse.io.export;

import java.util.Set;
import org.disse.cargo.Cargo;
import org.disse.cargo.CargoKind;
import org.disse.entry.Entry;
import org.disse.process.Process;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.target.Target;

/** The classes of Biolink for our entries. */
final class KgxCategory {
  /** Classes that no taxon belongs to in Biolink, though our entry may have a species. */
  private static final Set<String> WITHOUT_TAXON =
      Set.of(
          "SmallMolecule",
          "MolecularEntity",
          "ChemicalEntity",
          "NamedThing",
          "Treatment",
          "Publication",
          "ClinicalTrial");

  private static final Set<String> GENE_PRODUCTS =
      Set.of(
          "Gene",
          "Protein",
          "Polypeptide",
          "MicroRNA",
          "NoncodingRNAProduct",
          "SiRNA",
          "Transcript",
          "MacromolecularComplex");
  private static final Set<String> CHEMICALS =
      Set.of("SmallMolecule", "MolecularEntity", "ChemicalEntity", "NucleicAcidEntity");

  private KgxCategory() {}

  static String of(Entry entry) {
    return switch (entry.section()) {
      case CAUSES -> "Disease";
      case CELLS -> ((Cell) entry).kind() == CellKind.CELL_LINE ? "CellLine" : "Cell";
      case SOURCES -> "CellularComponent";
      case CARGO -> of(((Cargo) entry).kind());
      case TARGETS -> of((Target) entry);
      case PROCESSES -> of((Process) entry);
      case THERAPIES -> "Treatment";
      case STUDIES -> "Publication";
      case TRIALS -> "ClinicalTrial";
      case MECHANISMS -> "NamedThing";
    };
  }

  private static String of(CargoKind kind) {
    return switch (kind) {
      case MICRO_RNA -> "MicroRNA";
      case CIRCULAR_RNA, LONG_NONCODING_RNA, SMALL_NONCODING_RNA -> "NoncodingRNAProduct";
      case MESSENGER_RNA -> "Transcript";
      case SMALL_INTERFERING_RNA -> "SiRNA";
      case ANTISENSE_OLIGONUCLEOTIDE, DNA -> "NucleicAcidEntity";
      case PROTEIN -> "Protein";
      case PEPTIDE -> "Polypeptide";
      case RIBONUCLEOPROTEIN -> "MacromolecularComplex";
      case LIPID -> "MolecularEntity";
      case METABOLITE, SMALL_MOLECULE -> "SmallMolecule";
      case NANOPARTICLE -> "ChemicalEntity";
      case UNRECOGNIZED -> "NamedThing";
    };
  }

  private static String of(Target target) {
    return switch (target.kind()) {
      case GENE -> "Gene";
      case PROTEIN -> "Protein";
      case PROTEIN_COMPLEX -> "MacromolecularComplex";
      case TRANSCRIPT -> "Transcript";
      case METABOLITE -> "SmallMolecule";
      case UNRECOGNIZED -> "NamedThing";
    };
  }

  private static String of(Process process) {
    return switch (process.kind()) {
      case SIGNALING_PATHWAY -> "Pathway";
      case CELLULAR_PROCESS -> "BiologicalProcess";
      case PATHOLOGICAL_PROCESS -> "PathologicalProcess";
      case CELLULAR_COMPONENT -> "CellularComponent";
      case PHENOTYPE -> "PhenotypicFeature";
    };
  }

  static boolean hasTaxon(String category) {
    return !WITHOUT_TAXON.contains(category);
  }

  static boolean isGeneProduct(String category) {
    return GENE_PRODUCTS.contains(category);
  }

  static boolean isChemical(String category) {
    return CHEMICALS.contains(category);
  }
}
