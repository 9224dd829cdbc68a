package org.disse.io.codec;

import static org.disse.io.codec.EntryFields.close;
import static org.disse.io.codec.EntryFields.entry;
import static org.disse.io.codec.EvidenceFields.EVIDENCE;
import static org.disse.io.codec.Scalars.INDICATION;
import static org.disse.io.codec.Scalars.PROSE;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Scalars.ref;
import static org.disse.io.codec.Table.record;

import org.disse.therapy.Claim;
import org.disse.therapy.ClaimTopic;
import org.disse.therapy.Therapy;
import org.disse.therapy.TherapyKind;

/** Therapies and the claims about them. */
final class TherapyFields {
  private static final Codec<Claim> CLAIM =
      record("claim", Claim::builder, Claim.Builder::build)
          .described("An advantage, limitation or challenge of a therapy.")
          .identifiedBy("topic", "statement")
          .required("topic", enumOf(ClaimTopic.class), Claim::topic, Claim.Builder::topic)
          .required("statement", PROSE, Claim::statement, Claim.Builder::statement)
          .optional(
              "comparedWith", ref(Therapy.class), Claim::comparedWith, Claim.Builder::comparedWith)
          .list("evidence", EVIDENCE, Claim::evidence, Claim.Builder::addEvidence)
          .build(Claim::extensions, Claim.Builder::extensions);

  static final RecordCodec<Therapy, ?> THERAPY =
      close(
          entry("therapy", Therapy::builder, Therapy.Builder::build, Therapy.Builder::label)
              .described("A way to treat liver fibrosis or its causes.")
              .required("kind", enumOf(TherapyKind.class), Therapy::kind, Therapy.Builder::kind)
              .list(
                  "indications", INDICATION, Therapy::indications, Therapy.Builder::addIndications)
              .list("advantages", CLAIM, Therapy::advantages, Therapy.Builder::addAdvantages)
              .list("limitations", CLAIM, Therapy::limitations, Therapy.Builder::addLimitations)
              .list("challenges", CLAIM, Therapy::challenges, Therapy.Builder::addChallenges));

  private TherapyFields() {}
}
