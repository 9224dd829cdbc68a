package org.disse.io.codec;

import static org.disse.io.codec.Numbers.decimal;
import static org.disse.io.codec.Scalars.LABEL;
import static org.disse.io.codec.Scalars.UNIT;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Table.record;
import static org.disse.io.codec.TermFields.POSITIVE_QUANTITY;
import static org.disse.io.codec.TermFields.QUANTITY;

import org.disse.source.Amount;
import org.disse.source.ImagingMethod;
import org.disse.source.IsolationMethod;
import org.disse.source.Marker;
import org.disse.source.MarkerCategory;
import org.disse.source.MarkerResult;
import org.disse.source.ParticleAnalysis;
import org.disse.source.Preparation;
import org.disse.source.Quantification;
import org.disse.source.VesicleMeasure;
import org.disse.value.Range;

/** Preparations: how vesicles were separated and characterised. */
final class PreparationFields {
  private static final Codec<Amount> AMOUNT =
      record("startingMaterial", Amount::builder, Amount.Builder::build)
          .described("How much material a preparation was started from.")
          .whole()
          .required("value", decimal(Range.POSITIVE), Amount::value, Amount.Builder::value)
          .required("unit", UNIT, Amount::unit, Amount.Builder::unit)
          .optional("material", LABEL, Amount::material, Amount.Builder::material)
          .build(Amount::extensions, Amount.Builder::extensions);

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
          .build(Quantification::extensions, Quantification.Builder::extensions);

  private static final Codec<Marker> MARKER =
      record("marker", Marker::builder, Marker.Builder::build)
          .described("A test of a preparation for a protein marker.")
          .identifiedBy("protein")
          .required("protein", LABEL, Marker::protein, Marker.Builder::protein)
          .required(
              "category", enumOf(MarkerCategory.class), Marker::category, Marker.Builder::category)
          .required("result", enumOf(MarkerResult.class), Marker::result, Marker.Builder::result)
          .build(Marker::extensions, Marker.Builder::extensions);

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
          .build(Preparation::extensions, Preparation.Builder::extensions);

  private PreparationFields() {}
}
