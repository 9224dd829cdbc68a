package org.disse.io.codec;

import static org.disse.io.codec.EntryFields.close;
import static org.disse.io.codec.EntryFields.entry;
import static org.disse.io.codec.Scalars.LABEL;
import static org.disse.io.codec.Scalars.MOLECULE;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Scalars.ref;
import static org.disse.io.codec.Table.record;
import static org.disse.io.codec.TermFields.TERM;

import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.source.Modification;
import org.disse.source.ModificationKind;
import org.disse.source.VesicleKind;

/** Sources of exosomes. */
final class SourceFields {
  private static final Codec<Modification> MODIFICATION =
      record("modification", Modification::builder, Modification.Builder::build)
          .described("What was done to the donor cell or the vesicle before use.")
          .identifiedBy("kind", "agent", "target")
          .required(
              "kind",
              enumOf(ModificationKind.class),
              Modification::kind,
              Modification.Builder::kind)
          .optional("agent", LABEL, Modification::agent, Modification.Builder::agent)
          .optional("target", MOLECULE, Modification::target, Modification.Builder::target)
          .build(Modification::extensions, Modification.Builder::extensions);

  static final RecordCodec<ExosomeSource, ?> SOURCE =
      close(
          entry(
                  "source",
                  ExosomeSource::builder,
                  ExosomeSource.Builder::build,
                  ExosomeSource.Builder::label)
              .described("A kind of vesicle from a kind of donor cell, natural or modified.")
              .optional("cell", ref(Cell.class), ExosomeSource::cell, ExosomeSource.Builder::cell)
              .required(
                  "vesicle",
                  enumOf(VesicleKind.class),
                  ExosomeSource::vesicle,
                  ExosomeSource.Builder::vesicle)
              .optional("species", TERM, ExosomeSource::species, ExosomeSource.Builder::species)
              .optional("tissue", TERM, ExosomeSource::tissue, ExosomeSource.Builder::tissue)
              .list(
                  "modifications",
                  MODIFICATION,
                  ExosomeSource::modifications,
                  ExosomeSource.Builder::addModifications));

  private SourceFields() {}
}
