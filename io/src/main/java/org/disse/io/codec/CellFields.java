package org.disse.io.codec;

import static org.disse.io.codec.EntryFields.close;
import static org.disse.io.codec.EntryFields.entry;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Scalars.ref;
import static org.disse.io.codec.TermFields.TERM;

import org.disse.source.Cell;
import org.disse.source.CellKind;

/** Cells. */
final class CellFields {
  static final RecordCodec<Cell, ?> CELL =
      close(
          entry("cell", Cell::builder, Cell.Builder::build, Cell.Builder::label)
              .described("A cell type, a state of one, or a cell line.")
              .required("kind", enumOf(CellKind.class), Cell::kind, Cell.Builder::kind)
              .list("parents", ref(Cell.class), Cell::parents, Cell.Builder::addParents)
              .optional("species", TERM, Cell::species, Cell.Builder::species)
              .optional("tissue", TERM, Cell::tissue, Cell.Builder::tissue));

  private CellFields() {}
}
