package org.disse.io.codec;

import static org.disse.io.codec.EntryFields.close;
import static org.disse.io.codec.EntryFields.entryWithoutLabel;
import static org.disse.io.codec.Scalars.enumOf;

import org.disse.evidence.Seen;
import org.disse.evidence.Study;
import org.disse.evidence.StudyScope;

/** Published studies. */
final class StudyFields {
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
              .required(
                  "publication",
                  PublicationFields.PUBLICATION,
                  Study::publication,
                  Study.Builder::publication)
              .optional(
                  "preparation",
                  new Later<>(() -> PreparationFields.PREPARATION),
                  Study::preparation,
                  Study.Builder::preparation)
              .list(
                  "experiments",
                  new Later<>(() -> ExperimentFields.EXPERIMENT),
                  Study::experiments,
                  Study.Builder::addExperiments));

  private StudyFields() {}
}
