package org.disse.io.codec;

import static org.disse.io.codec.EntryFields.close;
import static org.disse.io.codec.EntryFields.entry;
import static org.disse.io.codec.Scalars.LABEL;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Scalars.ref;
import static org.disse.io.codec.TermFields.TERM;

import java.util.function.Function;
import java.util.function.Supplier;
import org.disse.cargo.AntisenseOligonucleotide;
import org.disse.cargo.Cargo;
import org.disse.cargo.CargoKind;
import org.disse.cargo.CargoLocation;
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
import org.disse.target.Target;

/** Cargo: one table for all kinds, told apart by their type. */
final class CargoFields {
  private static final Codec<CargoLocation> LOCATION = enumOf(CargoLocation.class);

  static final UnionCodec<Cargo> CARGO =
      new UnionCodec<Cargo>("cargo", CargoFields::type, unrecognized())
          .variant(CargoKind.MICRO_RNA, cargo(MicroRna::builder, MicroRna.Builder::build))
          .variant(CargoKind.CIRCULAR_RNA, cargo(CircularRna::builder, CircularRna.Builder::build))
          .variant(
              CargoKind.LONG_NONCODING_RNA,
              cargo(LongNoncodingRna::builder, LongNoncodingRna.Builder::build))
          .variant(
              CargoKind.SMALL_NONCODING_RNA,
              cargo(SmallNoncodingRna::builder, SmallNoncodingRna.Builder::build))
          .variant(
              CargoKind.MESSENGER_RNA, cargo(MessengerRna::builder, MessengerRna.Builder::build))
          .variant(
              CargoKind.SMALL_INTERFERING_RNA,
              cargo(SmallInterferingRna::builder, SmallInterferingRna.Builder::build))
          .variant(
              CargoKind.ANTISENSE_OLIGONUCLEOTIDE,
              cargo(AntisenseOligonucleotide::builder, AntisenseOligonucleotide.Builder::build))
          .variant(CargoKind.DNA, cargo(Dna::builder, Dna.Builder::build))
          .variant(CargoKind.PROTEIN, cargo(ProteinCargo::builder, ProteinCargo.Builder::build))
          .variant(CargoKind.PEPTIDE, cargo(Peptide::builder, Peptide.Builder::build))
          .variant(
              CargoKind.RIBONUCLEOPROTEIN,
              cargo(Ribonucleoprotein::builder, Ribonucleoprotein.Builder::build))
          .variant(CargoKind.LIPID, cargo(Lipid::builder, Lipid.Builder::build))
          .variant(
              CargoKind.METABOLITE, cargo(MetaboliteCargo::builder, MetaboliteCargo.Builder::build))
          .variant(
              CargoKind.SMALL_MOLECULE, cargo(SmallMolecule::builder, SmallMolecule.Builder::build))
          .variant(
              CargoKind.NANOPARTICLE, cargo(Nanoparticle::builder, Nanoparticle.Builder::build));

  private CargoFields() {}

  private static <T extends Cargo, B extends Cargo.Builder> RecordCodec<T, B> cargo(
      Supplier<B> begin, Function<B, ? extends T> build) {
    Table<T, B> table = entry("cargo", begin, build, Cargo.Builder::label);
    return close(
        table
            .described("What vesicles carry.")
            .optional("species", TERM, Cargo::species, Cargo.Builder::species)
            .optional("encodedBy", ref(Target.class), Cargo::encodedBy, Cargo.Builder::encodedBy)
            .optional("silences", ref(Target.class), Cargo::silences, Cargo.Builder::silences)
            .optional("location", LOCATION, Cargo::location, Cargo.Builder::location)
            .skipping(UnionCodec.TYPE));
  }

  private static RecordCodec<UnrecognizedCargo, ?> unrecognized() {
    return EntryFields.unrecognized(
        Table.record("cargo", UnrecognizedCargo::builder, UnrecognizedCargo.Builder::build)
            .described("What vesicles carry.")
            .required("type", LABEL, UnrecognizedCargo::type, UnrecognizedCargo.Builder::type),
        UnrecognizedCargo.Builder::label);
  }

  private static String type(Cargo cargo) {
    return cargo instanceof UnrecognizedCargo unknown
        ? unknown.type()
        : UnionCodec.nameOf(cargo.kind());
  }
}
