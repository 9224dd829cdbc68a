package org.disse.io.codec;

import static org.disse.io.codec.EntryFields.close;
import static org.disse.io.codec.EntryFields.entry;
import static org.disse.io.codec.Numbers.decimal;
import static org.disse.io.codec.Scalars.LABEL;
import static org.disse.io.codec.Scalars.MOLECULE;
import static org.disse.io.codec.Scalars.UNIT;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Scalars.ref;
import static org.disse.io.codec.Table.record;
import static org.disse.io.codec.TermFields.POSITIVE_QUANTITY;
import static org.disse.io.codec.TermFields.QUANTITY;
import static org.disse.io.codec.TermFields.TERM;

import org.disse.source.Amount;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.source.ExosomeSource;
import org.disse.source.ImagingMethod;
import org.disse.source.IsolationMethod;
import org.disse.source.Marker;
import org.disse.source.MarkerCategory;
import org.disse.source.MarkerResult;
import org.disse.source.Modification;
import org.disse.source.ModificationKind;
import org.disse.source.ParticleAnalysis;
import org.disse.source.Preparation;
import org.disse.source.Quantification;
import org.disse.source.VesicleKind;
import org.disse.source.VesicleMeasure;
import org.disse.value.Range;

/** Cells, sources and preparations. */
final class SourceFields {
  static final RecordCodec<Cell, ?> CELL =
      close(
          entry("cell", Cell::builder, Cell.Builder::build, Cell.Builder::label)
              .described("A cell type, a state of one, or a cell line.")
              .required("kind", enumOf(CellKind.class), Cell::kind, Cell.Builder::kind)
              .list("parents", ref(Cell.class), Cell::parents, Cell.Builder::addParents)
              .optional("species", TERM, Cell::species, Cell.Builder::species)
              .optional("tissue", TERM, Cell::tissue, Cell.Builder::tissue));

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
          .build(Modification.Builder::extensions);

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

  private static final Codec<Amount> AMOUNT =
      record("startingMaterial", Amount::builder, Amount.Builder::build)
          .described("How much material a preparation was started from.")
          .whole()
          .required("value", decimal(Range.POSITIVE), Amount::value, Amount.Builder::value)
          .required("unit", UNIT, Amount::unit, Amount.Builder::unit)
          .optional("material", LABEL, Amount::material, Amount.Builder::material)
          .build(Amount.Builder::extensions);

  private static final Codec<Quantification> QUANTIFICATION =
      record("quantification", Quantification::builder, Quantification.Builder::build)
          .described("One measurement of how much a preparation holds.")
          .identifiedBy("quantity")
          .whole()
          .required(
              "quantity",
              enumOf(VesicleMeasure.class),
              Quantification::quantity,
              Quantification.Builder::quantity)
          .required(
              "value",
              decimal(Range.NOT_NEGATIVE),
              Quantification::value,
              Quantification.Builder::value)
          .required("unit", UNIT, Quantification::unit, Quantification.Builder::unit)
          .build(Quantification.Builder::extensions);

  private static final Codec<Marker> MARKER =
      record("marker", Marker::builder, Marker.Builder::build)
          .described("A test of a preparation for a protein marker.")
          .identifiedBy("protein")
          .required("protein", LABEL, Marker::protein, Marker.Builder::protein)
          .required(
              "category", enumOf(MarkerCategory.class), Marker::category, Marker.Builder::category)
          .required("result", enumOf(MarkerResult.class), Marker::result, Marker.Builder::result)
          .build(Marker.Builder::extensions);

  static final Codec<Preparation> PREPARATION =
      record("preparation", Preparation::builder, Preparation.Builder::build)
          .described("How vesicles were separated and characterised.")
          .sequence(
              "isolation",
              enumOf(IsolationMethod.class),
              Preparation::isolation,
              Preparation.Builder::addIsolation)
          .optional(
              "startingMaterial",
              AMOUNT,
              Preparation::startingMaterial,
              Preparation.Builder::startingMaterial)
          .list(
              "quantification",
              QUANTIFICATION,
              Preparation::quantification,
              Preparation.Builder::addQuantification)
          .list("markers", MARKER, Preparation::markers, Preparation.Builder::addMarkers)
          .list(
              "imaging",
              enumOf(ImagingMethod.class),
              Preparation::imaging,
              Preparation.Builder::addImaging)
          .list(
              "particleAnalysis",
              enumOf(ParticleAnalysis.class),
              Preparation::particleAnalysis,
              Preparation.Builder::addParticleAnalysis)
          .optional(
              "diameter", POSITIVE_QUANTITY, Preparation::diameter, Preparation.Builder::diameter)
          .optional("storage", QUANTITY, Preparation::storage, Preparation.Builder::storage)
          .build(Preparation.Builder::extensions);

  private SourceFields() {}
}
