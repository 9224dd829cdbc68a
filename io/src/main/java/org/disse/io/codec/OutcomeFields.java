package org.disse.io.codec;

import static org.disse.io.codec.Numbers.decimal;
import static org.disse.io.codec.Scalars.LABEL;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Scalars.ref;
import static org.disse.io.codec.Table.record;
import static org.disse.io.codec.TermFields.QUANTITY;

import org.disse.evidence.Comparator;
import org.disse.evidence.Direction;
import org.disse.evidence.Outcome;
import org.disse.process.Process;
import org.disse.source.Cell;
import org.disse.target.Target;

/** Outcomes of experiments. */
final class OutcomeFields {
  static final Codec<Outcome> OUTCOME =
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
          .optional(
              "comparator",
              enumOf(Comparator.class),
              Outcome::comparator,
              Outcome.Builder::comparator)
          .optional("value", QUANTITY, Outcome::value, Outcome.Builder::value)
          .optional("pValue", decimal(Outcome.P_VALUES), Outcome::pValue, Outcome.Builder::pValue)
          .optional(
              "stage", new Later<>(() -> StageFields.STAGE), Outcome::stage, Outcome.Builder::stage)
          .build(Outcome::extensions, Outcome.Builder::extensions);

  private OutcomeFields() {}
}
