package org.disse.io.codec;

import static org.disse.io.codec.EntryFields.close;
import static org.disse.io.codec.EntryFields.entryWithoutLabel;
import static org.disse.io.codec.Numbers.integer;
import static org.disse.io.codec.Scalars.DATE;
import static org.disse.io.codec.Scalars.LABEL;
import static org.disse.io.codec.Scalars.LINE;
import static org.disse.io.codec.Scalars.TRIAL_ID;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Scalars.ref;

import org.disse.evidence.ClinicalTrial;
import org.disse.evidence.TrialPhase;
import org.disse.evidence.TrialStatus;
import org.disse.source.ExosomeSource;

/** Registered clinical trials. */
final class TrialFields {
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
              .optional(
                  "dose",
                  new Later<>(() -> DoseFields.DOSE),
                  ClinicalTrial::dose,
                  ClinicalTrial.Builder::dose)
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

  private TrialFields() {}
}
