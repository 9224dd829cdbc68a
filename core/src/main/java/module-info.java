import org.jspecify.annotations.NullMarked;

/**
 * Models of liver fibrosis, its causes, the stem cell exosomes tried against it, what they carry
 * and how they act, each claim tied to its evidence. No runtime dependency.
 */
@NullMarked
module org.disse.core {
  // Nullness marks are part of our signatures; the jar is needed to compile against them, never to
  // run.
  requires static transitive org.jspecify;
  // Only the compiler sees these annotations.
  requires static org.immutables.value.annotations;

  exports org.disse.cargo;
  exports org.disse.cause;
  exports org.disse.check;
  exports org.disse.entry;
  exports org.disse.evidence;
  exports org.disse.knowledge;
  exports org.disse.mechanism;
  exports org.disse.process;
  exports org.disse.reason;
  exports org.disse.source;
  exports org.disse.stage;
  exports org.disse.target;
  exports org.disse.term;
  exports org.disse.therapy;
  exports org.disse.value;
}
