import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes the models of Disse as JSON, tells what is wrong with a document, and brings the
 * bundled knowledge base.
 */
@NullMarked
module org.disse.io {
  // Models are what reading gives and writing takes.
  requires transitive org.disse.core;
  // A host's parsers and generators are read from and written to.
  requires transitive com.fasterxml.jackson.core;
  requires static transitive org.jspecify;

  exports org.disse.io;
  exports org.disse.io.catalog;
  exports org.disse.io.diff;
  exports org.disse.io.jackson;
  exports org.disse.io.schema;
}
