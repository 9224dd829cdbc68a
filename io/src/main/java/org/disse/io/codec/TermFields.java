package org.disse.io.codec;

import static org.disse.io.codec.Numbers.decimal;
import static org.disse.io.codec.Scalars.CURIE;
import static org.disse.io.codec.Scalars.LABEL;
import static org.disse.io.codec.Scalars.UNIT;
import static org.disse.io.codec.Table.record;

import org.disse.term.Quantity;
import org.disse.term.Term;
import org.disse.value.Range;

/** Terms and quantities. */
final class TermFields {
  static final Codec<Term> TERM =
      record("term", Term::builder, Term.Builder::build)
          .repeating()
          .described("A term of an ontology or registry, with the label under which it was cited.")
          .identifiedBy("id")
          .required("id", CURIE, Term::id, Term.Builder::id)
          .required("label", LABEL, Term::label, Term.Builder::label)
          .build(Term::extensions, Term.Builder::extensions);

  static final Codec<Quantity> QUANTITY = quantity("quantity", Range.ANY);

  static final Codec<Quantity> POSITIVE_QUANTITY = quantity("positiveQuantity", Range.POSITIVE);

  private TermFields() {}

  private static Codec<Quantity> quantity(String name, Range range) {
    return record("quantity", Quantity::builder, Quantity.Builder::build)
        .named(name)
        .described("An amount in a UCUM unit, digits and scale as written.")
        .whole()
        .repeating()
        .required("value", decimal(range), Quantity::value, Quantity.Builder::value)
        .required("unit", UNIT, Quantity::unit, Quantity.Builder::unit)
        .build(Quantity::extensions, Quantity.Builder::extensions);
  }
}
