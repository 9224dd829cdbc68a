package org.disse.io.codec;

import static org.disse.io.codec.EntryFields.close;
import static org.disse.io.codec.EntryFields.entry;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Scalars.ref;

import org.disse.process.FibrosisRole;
import org.disse.process.Process;
import org.disse.process.ProcessKind;
import org.disse.source.Cell;

/** Processes. */
final class ProcessFields {
  static final RecordCodec<Process, ?> PROCESS =
      close(
          entry("process", Process::builder, Process.Builder::build, Process.Builder::label)
              .described("A pathway, a process, a component or a phenotype.")
              .required("kind", enumOf(ProcessKind.class), Process::kind, Process.Builder::kind)
              .list("parents", ref(Process.class), Process::parents, Process.Builder::addParents)
              .optional(
                  "fibrosisRole",
                  enumOf(FibrosisRole.class),
                  Process::fibrosisRole,
                  Process.Builder::fibrosisRole)
              .optional("cell", ref(Cell.class), Process::cell, Process.Builder::cell));

  private ProcessFields() {}
}
