package org.disse.io.codec;

import static org.disse.io.codec.EntryFields.close;
import static org.disse.io.codec.EntryFields.entry;
import static org.disse.io.codec.EvidenceFields.EVIDENCE;
import static org.disse.io.codec.Scalars.BOOLEAN;
import static org.disse.io.codec.Scalars.PARTICIPANT;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Scalars.ref;
import static org.disse.io.codec.Table.record;

import org.disse.cargo.Cargo;
import org.disse.cause.FibrosisCause;
import org.disse.mechanism.Aspect;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;

/** Mechanisms and their steps. */
final class MechanismFields {
  private static final Codec<DeliveredCargo> DELIVERED =
      record("delivered cargo", DeliveredCargo::builder, DeliveredCargo.Builder::build)
          .named("deliveredCargo")
          .described("A cargo of a mechanism and how the vesicle came to carry it.")
          .identifiedBy("cargo")
          .required("cargo", ref(Cargo.class), DeliveredCargo::cargo, DeliveredCargo.Builder::cargo)
          .required(
              "loading",
              enumOf(Loading.class),
              DeliveredCargo::loading,
              DeliveredCargo.Builder::loading)
          .build(DeliveredCargo::extensions, DeliveredCargo.Builder::extensions);

  private static final Codec<Step> STEP =
      record("step", Step::builder, Step.Builder::build)
          .described("One signed, evidenced link of a mechanism.")
          .identifiedBy("subject", "relation", "object")
          .required("subject", PARTICIPANT, Step::subject, Step.Builder::subject)
          .required("relation", enumOf(Relation.class), Step::relation, Step.Builder::relation)
          .required("object", PARTICIPANT, Step::object, Step.Builder::object)
          .optional("aspect", enumOf(Aspect.class), Step::aspect, Step.Builder::aspect)
          .optional("in", ref(Cell.class), Step::in, Step.Builder::in)
          .optional("objectIn", ref(Cell.class), Step::objectIn, Step.Builder::objectIn)
          .defaulted(
              "contextDependent",
              BOOLEAN,
              false,
              Step::contextDependent,
              Step.Builder::contextDependent)
          .defaulted("indirect", BOOLEAN, false, Step::indirect, Step.Builder::indirect)
          .list("evidence", EVIDENCE, Step::evidence, Step.Builder::addEvidence)
          .build(Step::extensions, Step.Builder::extensions);

  static final RecordCodec<Mechanism, ?> MECHANISM =
      close(
          entry("mechanism", Mechanism::builder, Mechanism.Builder::build, Mechanism.Builder::label)
              .described(
                  "How a source acts through its cargo; or background biology, or how a cause leads"
                      + " to fibrosis.")
              .defaulted(
                  "kind",
                  enumOf(MechanismKind.class),
                  MechanismKind.VESICLE,
                  Mechanism::kind,
                  Mechanism.Builder::kind)
              .optional(
                  "source", ref(ExosomeSource.class), Mechanism::source, Mechanism.Builder::source)
              .list("cargo", DELIVERED, Mechanism::cargo, Mechanism.Builder::addCargo)
              .list(
                  "causes",
                  ref(FibrosisCause.class),
                  Mechanism::causes,
                  Mechanism.Builder::addCauses)
              .list(
                  "recipients",
                  ref(Cell.class),
                  Mechanism::recipients,
                  Mechanism.Builder::addRecipients)
              .sequence("steps", STEP, Mechanism::steps, Mechanism.Builder::addSteps)
              .list("evidence", EVIDENCE, Mechanism::evidence, Mechanism.Builder::addEvidence));

  private MechanismFields() {}
}
