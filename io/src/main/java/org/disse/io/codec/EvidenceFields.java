package org.disse.io.codec;

import static org.disse.io.codec.EntryFields.close;
import static org.disse.io.codec.EntryFields.entryWithoutLabel;
import static org.disse.io.codec.Numbers.decimal;
import static org.disse.io.codec.Numbers.integer;
import static org.disse.io.codec.Scalars.DATE;
import static org.disse.io.codec.Scalars.DOI;
import static org.disse.io.codec.Scalars.ID;
import static org.disse.io.codec.Scalars.LABEL;
import static org.disse.io.codec.Scalars.LINE;
import static org.disse.io.codec.Scalars.PMCID;
import static org.disse.io.codec.Scalars.PMID;
import static org.disse.io.codec.Scalars.PROSE;
import static org.disse.io.codec.Scalars.TRIAL_ID;
import static org.disse.io.codec.Scalars.URL;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Scalars.ref;
import static org.disse.io.codec.Table.record;
import static org.disse.io.codec.TermFields.POSITIVE_QUANTITY;
import static org.disse.io.codec.TermFields.QUANTITY;
import static org.disse.io.codec.TermFields.TERM;

import java.util.List;
import org.disse.cause.FibrosisCause;
import org.disse.evidence.Basis;
import org.disse.evidence.ClinicalTrial;
import org.disse.evidence.Comparator;
import org.disse.evidence.Direction;
import org.disse.evidence.Dose;
import org.disse.evidence.DoseMeasure;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Notice;
import org.disse.evidence.Outcome;
import org.disse.evidence.Perturbation;
import org.disse.evidence.PerturbationKind;
import org.disse.evidence.PerturbationSite;
import org.disse.evidence.Publication;
import org.disse.evidence.PublicationKind;
import org.disse.evidence.PublicationStatus;
import org.disse.evidence.Regimen;
import org.disse.evidence.Route;
import org.disse.evidence.Seen;
import org.disse.evidence.Setting;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.evidence.StudyScope;
import org.disse.evidence.Treatment;
import org.disse.evidence.TrialPhase;
import org.disse.evidence.TrialStatus;
import org.disse.process.Process;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.stage.FibrosisStage;
import org.disse.stage.StagingSystem;
import org.disse.target.Target;

/** Evidence, studies and trials. */
final class EvidenceFields {
  private static final Codec<Comparator> COMPARATOR = enumOf(Comparator.class);

  static final Codec<Evidence> EVIDENCE =
      record("evidence", Evidence::builder, Evidence.Builder::build)
          .described("A study that speaks for or against what cites it.")
          .identifiedBy("study", "stance")
          .required("study", ref(Study.class), Evidence::study, Evidence.Builder::study)
          .list("experiments", ID, Evidence::experiments, Evidence.Builder::addExperiments)
          .defaulted(
              "stance",
              enumOf(Stance.class),
              Stance.SUPPORTS,
              Evidence::stance,
              Evidence.Builder::stance)
          .list("basis", enumOf(Basis.class), Evidence::basis, Evidence.Builder::addBasis)
          .optional("says", PROSE, Evidence::says, Evidence.Builder::says)
          .build(Evidence.Builder::extensions);

  private static final Codec<Notice> NOTICE =
      record("notice", Notice::builder, Notice.Builder::build)
          .described("A notice of correction, concern or retraction.")
          .optional("date", DATE, Notice::date, Notice.Builder::date)
          .optional("reason", PROSE, Notice::reason, Notice.Builder::reason)
          .optional("doi", DOI, Notice::doi, Notice.Builder::doi)
          .build(Notice.Builder::extensions);

  private static final Codec<Publication> PUBLICATION =
      record("publication", Publication::builder, Publication.Builder::build)
          .described("What a study was published as.")
          .optional("title", LINE, Publication::title, Publication.Builder::title)
          .optional(
              "firstAuthor", LABEL, Publication::firstAuthor, Publication.Builder::firstAuthor)
          .optional("journal", LABEL, Publication::journal, Publication.Builder::journal)
          .optional(
              "year", integer(Publication.YEARS), Publication::year, Publication.Builder::year)
          .optional("pmid", PMID, Publication::pmid, Publication.Builder::pmid)
          .optional("pmcid", PMCID, Publication::pmcid, Publication.Builder::pmcid)
          .optional("doi", DOI, Publication::doi, Publication.Builder::doi)
          .optional("url", URL, Publication::url, Publication.Builder::url)
          .defaulted(
              "kind",
              enumOf(PublicationKind.class),
              PublicationKind.ARTICLE,
              Publication::kind,
              Publication.Builder::kind)
          .defaulted(
              "status",
              enumOf(PublicationStatus.class),
              PublicationStatus.CURRENT,
              Publication::status,
              Publication.Builder::status)
          .optional("notice", NOTICE, Publication::notice, Publication.Builder::notice)
          .rule(new Shape.Rule.AnyOf(List.of("title", "pmid", "pmcid", "doi")))
          .build(Publication.Builder::extensions);

  private static final Codec<Dose> DOSE =
      record("dose", Dose::builder, Dose.Builder::build)
          .repeating()
          .described("How much was given, how often, and by what it was measured.")
          .identifiedBy("amount", "measuredAs")
          .required("amount", POSITIVE_QUANTITY, Dose::amount, Dose.Builder::amount)
          .optional(
              "measuredAs", enumOf(DoseMeasure.class), Dose::measuredAs, Dose.Builder::measuredAs)
          .optional("repeats", integer(Dose.REPEATS), Dose::repeats, Dose.Builder::repeats)
          .optional("interval", POSITIVE_QUANTITY, Dose::interval, Dose.Builder::interval)
          .optional("schedule", PROSE, Dose::schedule, Dose.Builder::schedule)
          .build(Dose.Builder::extensions);

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
          .build(Perturbation.Builder::extensions);

  private static final Codec<FibrosisStage> STAGE =
      stages(
              record("stage", FibrosisStage::builder, FibrosisStage.Builder::build)
                  .described("A stage of fibrosis within its staging system.")
                  .whole()
                  .required(
                      "system",
                      enumOf(StagingSystem.class),
                      FibrosisStage::system,
                      FibrosisStage.Builder::system)
                  .required("stage", LABEL, FibrosisStage::stage, FibrosisStage.Builder::stage))
          .build(FibrosisStage.Builder::extensions);

  private static final Codec<Outcome> OUTCOME =
      record("outcome", Outcome::builder, Outcome.Builder::build)
          .described("One thing that was measured, and which way it moved.")
          .identifiedBy("measure")
          .required("measure", LABEL, Outcome::measure, Outcome.Builder::measure)
          .optional("process", ref(Process.class), Outcome::process, Outcome.Builder::process)
          .optional("target", ref(Target.class), Outcome::target, Outcome.Builder::target)
          .optional("in", ref(Cell.class), Outcome::in, Outcome.Builder::in)
          .optional("at", QUANTITY, Outcome::at, Outcome.Builder::at)
          .required(
              "direction", enumOf(Direction.class), Outcome::direction, Outcome.Builder::direction)
          .optional("comparator", COMPARATOR, Outcome::comparator, Outcome.Builder::comparator)
          .optional("value", QUANTITY, Outcome::value, Outcome.Builder::value)
          .optional("pValue", decimal(Outcome.P_VALUES), Outcome::pValue, Outcome.Builder::pValue)
          .optional("stage", STAGE, Outcome::stage, Outcome.Builder::stage)
          .build(Outcome.Builder::extensions);

  private static final Codec<Experiment> EXPERIMENT =
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
          .optional("dose", DOSE, Experiment::dose, Experiment.Builder::dose)
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
              "comparator", COMPARATOR, Experiment::comparator, Experiment.Builder::comparator)
          .optional(
              "inductionTime",
              QUANTITY,
              Experiment::inductionTime,
              Experiment.Builder::inductionTime)
          .optional("duration", QUANTITY, Experiment::duration, Experiment.Builder::duration)
          .list("outcomes", OUTCOME, Experiment::outcomes, Experiment.Builder::addOutcomes)
          .build(Experiment.Builder::extensions);

  static final RecordCodec<Study, ?> STUDY =
      close(
          entryWithoutLabel("study", Study::builder, Study.Builder::build)
              .described("A published study.")
              .defaulted(
                  "scope",
                  enumOf(StudyScope.class),
                  StudyScope.FIBROSIS,
                  Study::scope,
                  Study.Builder::scope)
              .optional("seen", enumOf(Seen.class), Study::seen, Study.Builder::seen)
              .required("publication", PUBLICATION, Study::publication, Study.Builder::publication)
              .optional(
                  "preparation",
                  SourceFields.PREPARATION,
                  Study::preparation,
                  Study.Builder::preparation)
              .list("experiments", EXPERIMENT, Study::experiments, Study.Builder::addExperiments));

  static final RecordCodec<ClinicalTrial, ?> TRIAL =
      close(
          entryWithoutLabel("trial", TRIAL_ID, ClinicalTrial::builder, ClinicalTrial.Builder::build)
              .described("A registered clinical trial.")
              .required("title", LINE, ClinicalTrial::title, ClinicalTrial.Builder::title)
              .list(
                  "phases",
                  enumOf(TrialPhase.class),
                  ClinicalTrial::phases,
                  ClinicalTrial.Builder::addPhases)
              .required(
                  "status",
                  enumOf(TrialStatus.class),
                  ClinicalTrial::status,
                  ClinicalTrial.Builder::status)
              .optional(
                  "statusDate", DATE, ClinicalTrial::statusDate, ClinicalTrial.Builder::statusDate)
              .list(
                  "conditions",
                  LABEL,
                  ClinicalTrial::conditions,
                  ClinicalTrial.Builder::addConditions)
              .optional(
                  "source",
                  ref(ExosomeSource.class),
                  ClinicalTrial::source,
                  ClinicalTrial.Builder::source)
              .optional("dose", DOSE, ClinicalTrial::dose, ClinicalTrial.Builder::dose)
              .optional("sponsor", LABEL, ClinicalTrial::sponsor, ClinicalTrial.Builder::sponsor)
              .optional("country", LABEL, ClinicalTrial::country, ClinicalTrial.Builder::country)
              .optional(
                  "startDate", DATE, ClinicalTrial::startDate, ClinicalTrial.Builder::startDate)
              .optional(
                  "completionDate",
                  DATE,
                  ClinicalTrial::completionDate,
                  ClinicalTrial.Builder::completionDate)
              .optional(
                  "enrollment",
                  integer(ClinicalTrial.ENROLLMENTS),
                  ClinicalTrial::enrollment,
                  ClinicalTrial.Builder::enrollment));

  private EvidenceFields() {}

  /** Every system has its own stages. */
  private static Table<FibrosisStage, FibrosisStage.Builder> stages(
      Table<FibrosisStage, FibrosisStage.Builder> table) {
    for (StagingSystem system : StagingSystem.values()) {
      table.rule(
          new Shape.Rule.Implies("system", UnionCodec.nameOf(system), "stage", system.codes()));
    }
    return table;
  }
}
