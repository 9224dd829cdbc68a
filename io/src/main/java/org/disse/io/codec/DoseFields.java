package org.disse.io.codec;

import static org.disse.io.codec.Numbers.integer;
import static org.disse.io.codec.Scalars.PROSE;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Table.record;
import static org.disse.io.codec.TermFields.POSITIVE_QUANTITY;

import org.disse.evidence.Dose;
import org.disse.evidence.DoseMeasure;

/** Doses. */
final class DoseFields {
  static final Codec<Dose> DOSE =
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
          .build(Dose::extensions, Dose.Builder::extensions);

  private DoseFields() {}
}
