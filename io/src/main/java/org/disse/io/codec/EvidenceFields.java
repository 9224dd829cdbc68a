package org.disse.io.codec;

import static org.disse.io.codec.Scalars.ID;
import static org.disse.io.codec.Scalars.PROSE;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Scalars.ref;
import static org.disse.io.codec.Table.record;

import org.disse.evidence.Basis;
import org.disse.evidence.Evidence;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;

/** Evidence: the studies that an entry cites. */
final class EvidenceFields {
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
          .build(Evidence::extensions, Evidence.Builder::extensions);

  private EvidenceFields() {}
}
