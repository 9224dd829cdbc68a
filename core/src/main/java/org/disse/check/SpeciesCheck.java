package org.disse.check;

import java.util.Optional;
import java.util.function.Consumer;
import org.disse.cargo.Cargo;
import org.disse.cargo.MicroRna;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.term.Curie;
import org.disse.term.Term;
import org.disse.value.Text;

/**
 * A miRNA that a source carries by nature is of the species of that source.
 *
 * <p>A mature miRNA of another species often has the same sequence, and papers on mouse cells name
 * human ones, so this is worth knowing, no more. A miRNA that was put in (overexpressed, loaded,
 * displayed) may be of any species, and one that was depleted is not delivered. Only what is stated
 * is compared; a source that states no species has that of its cell.
 */
final class SpeciesCheck implements Check {
  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    for (Mechanism mechanism : base.mechanisms()) {
      Optional<Term> ofSource =
          mechanism.source().flatMap(base::find).flatMap(source -> speciesOf(base, source));
      for (int i = 0; ofSource.isPresent() && i < mechanism.cargo().size(); i++) {
        Cargo cargo = base.find(mechanism.cargo().get(i).cargo()).orElse(null);
        if (cargo instanceof MicroRna && isByNature(mechanism.cargo().get(i))) {
          Curie expected = ofSource.get().id();
          String pointer = base.pointerTo(mechanism) + "/cargo/" + i + "/cargo";
          cargo
              .species()
              .filter(species -> !species.id().equals(expected))
              .map(species -> finding(mechanism, pointer, ofSource.get(), cargo, species))
              .ifPresent(findings);
        }
      }
    }
  }

  private static Optional<Term> speciesOf(KnowledgeBase base, ExosomeSource source) {
    return source.species().or(() -> source.cell().flatMap(base::find).flatMap(Cell::species));
  }

  private static boolean isByNature(DeliveredCargo delivered) {
    return delivered.loading() == Loading.ENDOGENOUS || delivered.loading() == Loading.UNKNOWN;
  }

  private static Finding finding(
      Mechanism mechanism, String pointer, Term expected, Cargo cargo, Term species) {
    return Finding.of(
            FindingCode.SPECIES_MISMATCH,
            pointer,
            "expected a miRNA of the species of the source ("
                + Text.quote(expected.label())
                + "), but was "
                + Text.quote(cargo.id().value())
                + " of "
                + Text.quote(species.label()))
        .entry(mechanism.id())
        .build();
  }
}
