import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes the models of Disse as JSON, tells what is wrong with a document, hands it to
 * other tools and takes it from them, and brings the bundled knowledge base.
 */
@NullMarked
module org.disse.io {
  // Models are what reading gives and writing takes.
  requires transitive org.disse.core;
  // A host's parsers and generators are read from and written to.
  requires transitive com.fasterxml.jackson.core;
  requires static transitive org.jspecify;
  // For hosts that have them: one module for each Jackson. No "provides": it would not resolve
  // where
  // its Jackson is absent. On the class path META-INF/services names both.
  requires static com.fasterxml.jackson.databind;
  requires static com.fasterxml.jackson.annotation;
  requires static tools.jackson.core;
  requires static tools.jackson.databind;

  exports org.disse.io;
  exports org.disse.io.catalog;
  exports org.disse.io.diff;
  exports org.disse.io.export;
  exports org.disse.io.imports;
  exports org.disse.io.jackson;
  exports org.disse.io.jackson3;
  exports org.disse.io.schema;
}
