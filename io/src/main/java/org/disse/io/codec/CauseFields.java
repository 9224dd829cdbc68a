package org.disse.io.codec;

import static org.disse.io.codec.EntryFields.close;
import static org.disse.io.codec.EntryFields.entry;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Scalars.ref;
import static org.disse.io.codec.TermFields.TERM;

import org.disse.cause.CauseCategory;
import org.disse.cause.FibrosisCause;

/** Causes. */
final class CauseFields {
  static final RecordCodec<FibrosisCause, ?> CAUSE =
      close(
          entry(
                  "cause",
                  FibrosisCause::builder,
                  FibrosisCause.Builder::build,
                  FibrosisCause.Builder::label)
              .described(
                  "What makes a liver fibrotic: a disease, an injury, or the toxin of an animal model.")
              .optional(
                  "category",
                  enumOf(CauseCategory.class),
                  FibrosisCause::category,
                  FibrosisCause.Builder::category)
              .list(
                  "parents",
                  ref(FibrosisCause.class),
                  FibrosisCause::parents,
                  FibrosisCause.Builder::addParents)
              .list("agents", TERM, FibrosisCause::agents, FibrosisCause.Builder::addAgents));

  private CauseFields() {}
}
