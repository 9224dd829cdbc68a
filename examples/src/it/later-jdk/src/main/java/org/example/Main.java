package org.example;

import java.util.Set;
import java.util.stream.Collectors;
import org.disse.cargo.AntisenseOligonucleotide;
import org.disse.cargo.Cargo;
import org.disse.cargo.CircularRna;
import org.disse.cargo.Dna;
import org.disse.cargo.Lipid;
import org.disse.cargo.LongNoncodingRna;
import org.disse.cargo.MessengerRna;
import org.disse.cargo.MetaboliteCargo;
import org.disse.cargo.MicroRna;
import org.disse.cargo.Nanoparticle;
import org.disse.cargo.Peptide;
import org.disse.cargo.ProteinCargo;
import org.disse.cargo.Ribonucleoprotein;
import org.disse.cargo.SmallInterferingRna;
import org.disse.cargo.SmallMolecule;
import org.disse.cargo.SmallNoncodingRna;
import org.disse.cargo.UnrecognizedCargo;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.knowledge.KnowledgeBase;

/** Sorts the cargo of the knowledge base with a switch that names every kind. */
public final class Main {
  private Main() {}

  private static String family(Cargo cargo) {
    return switch (cargo) {
      case MicroRna _, CircularRna _, LongNoncodingRna _, SmallNoncodingRna _, MessengerRna _ -> "RNA";
      case SmallInterferingRna _, AntisenseOligonucleotide _ -> "oligonucleotide";
      case Dna _ -> "DNA";
      case ProteinCargo _, Peptide _, Ribonucleoprotein _ -> "protein";
      case Lipid _, MetaboliteCargo _, SmallMolecule _ -> "small";
      case Nanoparticle _ -> "particle";
      case UnrecognizedCargo unknown -> unknown.type();
    };
  }

  public static void main(String[] args) {
    KnowledgeBase base = Catalog.load();
    Set<String> families = base.cargo().stream().map(Main::family).collect(Collectors.toSet());
    if (Runtime.version().feature() < 25 || !families.containsAll(Set.of("RNA", "protein"))) {
      throw new AssertionError(Runtime.version() + " " + families);
    }
    if (!DisseJson.strict().read(DisseJson.strict().toBytes(base)).equals(base)) {
      throw new AssertionError("expected the same knowledge base");
    }
    System.out.println(Runtime.version() + " sorts cargo into " + families);
  }
}
