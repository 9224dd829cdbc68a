package org.disse.io.codec;

import static org.disse.io.codec.Scalars.ID;
import static org.disse.io.codec.Scalars.LABEL;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Scalars.ref;
import static org.disse.io.codec.Table.record;
import static org.disse.io.codec.TermFields.QUANTITY;
import static org.disse.io.codec.TermFields.TERM;

import org.disse.cause.FibrosisCause;
import org.disse.evidence.Comparator;
import org.disse.evidence.Experiment;
import org.disse.evidence.Perturbation;
import org.disse.evidence.PerturbationKind;
import org.disse.evidence.PerturbationSite;
import org.disse.evidence.Regimen;
import org.disse.evidence.Route;
import org.disse.evidence.Setting;
import org.disse.evidence.Treatment;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;

/** Experiments: what was done to whom. */
final class ExperimentFields {
  private static final Codec<Perturbation> PERTURBATION =
      record("perturbation", Perturbation::builder, Perturbation.Builder::build)
          .repeating()
          .described("What an experiment did to test whether the mechanism needs it.")
          .identifiedBy("kind", "target", "on")
          .required(
              "kind",
              enumOf(PerturbationKind.class),
              Perturbation::kind,
              Perturbation.Builder::kind)
          .optional("target", LABEL, Perturbation::target, Perturbation.Builder::target)
          .required(
              "on", enumOf(PerturbationSite.class), Perturbation::on, Perturbation.Builder::on)
          .build(Perturbation::extensions, Perturbation.Builder::extensions);

  static final Codec<Experiment> EXPERIMENT =
      record("experiment", Experiment::builder, Experiment.Builder::build)
          .described("One experiment of a study.")
          .identifiedBy("id")
          .optional("id", ID, Experiment::id, Experiment.Builder::id)
          .required(
              "setting", enumOf(Setting.class), Experiment::setting, Experiment.Builder::setting)
          .optional("species", TERM, Experiment::species, Experiment.Builder::species)
          .optional("strain", LABEL, Experiment::strain, Experiment.Builder::strain)
          .optional("cause", ref(FibrosisCause.class), Experiment::cause, Experiment.Builder::cause)
          .optional("inducer", LABEL, Experiment::inducer, Experiment.Builder::inducer)
          .optional("cell", ref(Cell.class), Experiment::cell, Experiment.Builder::cell)
          .optional(
              "source", ref(ExosomeSource.class), Experiment::source, Experiment.Builder::source)
          .defaulted(
              "treatment",
              enumOf(Treatment.class),
              Treatment.VESICLE,
              Experiment::treatment,
              Experiment.Builder::treatment)
          .optional(
              "dose",
              new Later<>(() -> DoseFields.DOSE),
              Experiment::dose,
              Experiment.Builder::dose)
          .optional("route", enumOf(Route.class), Experiment::route, Experiment.Builder::route)
          .optional(
              "regimen", enumOf(Regimen.class), Experiment::regimen, Experiment.Builder::regimen)
          .list(
              "coTreatments", LABEL, Experiment::coTreatments, Experiment.Builder::addCoTreatments)
          .list(
              "perturbations",
              PERTURBATION,
              Experiment::perturbations,
              Experiment.Builder::addPerturbations)
          .optional(
              "comparator",
              enumOf(Comparator.class),
              Experiment::comparator,
              Experiment.Builder::comparator)
          .optional(
              "inductionTime",
              QUANTITY,
              Experiment::inductionTime,
              Experiment.Builder::inductionTime)
          .optional("duration", QUANTITY, Experiment::duration, Experiment.Builder::duration)
          .list(
              "outcomes",
              new Later<>(() -> OutcomeFields.OUTCOME),
              Experiment::outcomes,
              Experiment.Builder::addOutcomes)
          .build(Experiment::extensions, Experiment.Builder::extensions);

  private ExperimentFields() {}
}
