package org.disse.io.codec;

import static org.disse.io.codec.EntryFields.close;
import static org.disse.io.codec.EntryFields.entry;
import static org.disse.io.codec.Scalars.BOOLEAN;
import static org.disse.io.codec.Scalars.LABEL;
import static org.disse.io.codec.TermFields.TERM;

import java.util.function.Function;
import java.util.function.Supplier;
import org.disse.target.Gene;
import org.disse.target.Metabolite;
import org.disse.target.ProteinComplex;
import org.disse.target.ProteinTarget;
import org.disse.target.Target;
import org.disse.target.TargetKind;
import org.disse.target.Transcript;
import org.disse.target.UnrecognizedTarget;

/** Targets: one table for all kinds, told apart by their type. */
final class TargetFields {
  static final UnionCodec<Target> TARGET =
      new UnionCodec<Target>("target", TargetFields::type, unrecognized())
          .variant(TargetKind.GENE, target(Gene::builder, Gene.Builder::build))
          .variant(TargetKind.PROTEIN, target(ProteinTarget::builder, ProteinTarget.Builder::build))
          .variant(
              TargetKind.PROTEIN_COMPLEX,
              target(ProteinComplex::builder, ProteinComplex.Builder::build))
          .variant(TargetKind.TRANSCRIPT, target(Transcript::builder, Transcript.Builder::build))
          .variant(TargetKind.METABOLITE, target(Metabolite::builder, Metabolite.Builder::build));

  private TargetFields() {}

  private static <T extends Target, B extends Target.Builder> RecordCodec<T, B> target(
      Supplier<B> begin, Function<B, ? extends T> build) {
    Table<T, B> table = entry("target", begin, build, Target.Builder::label);
    return close(
        table
            .described("What cargo acts on inside a recipient.")
            .optional("species", TERM, Target::species, Target.Builder::species)
            .defaulted("secreted", BOOLEAN, false, Target::secreted, Target.Builder::secreted)
            .skipping(UnionCodec.TYPE));
  }

  private static RecordCodec<UnrecognizedTarget, ?> unrecognized() {
    return EntryFields.unrecognized(
        Table.record("target", UnrecognizedTarget::builder, UnrecognizedTarget.Builder::build)
            .described("What cargo acts on inside a recipient.")
            .required("type", LABEL, UnrecognizedTarget::type, UnrecognizedTarget.Builder::type),
        UnrecognizedTarget.Builder::label);
  }

  private static String type(Target target) {
    return target instanceof UnrecognizedTarget unknown
        ? unknown.type()
        : UnionCodec.nameOf(target.kind());
  }
}
