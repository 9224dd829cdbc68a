package org.disse.io.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** One way to read and write the corpus. */
abstract class Variant {
  /** Where a variant writes to; its bytes are reused. */
  static final class Sink extends ByteArrayOutputStream {
    Sink() {
      super(1 << 20);
    }
  }

  /** Reads each line into a model. */
  abstract Object[] read(Corpus.Chunk chunk) throws IOException;

  /** Writes each model and a line feed. */
  void write(Corpus.Chunk chunk, Object[] models, Sink sink) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Reads a whole document. */
  abstract Object readDocument(byte[] document) throws IOException;

  /** Writes a whole document on one line. */
  void writeDocument(Object document, Sink sink) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Whether it makes models, which can be written and compared; a bare limit does not. */
  boolean binds() {
    return true;
  }

  static Variant of(String name) {
    return switch (name) {
      case "disse" -> new DisseVariant();
      case "disse-jackson" -> new DisseJacksonVariant();
      case "databind2" -> new Databind2();
      case "databind3" -> new Databind3();
      case "dsl-json" -> new DslJsonVariant();
      case "fastjson2" -> new Fastjson2();
      case "avaje-jsonb" -> new AvajeJsonb();
      case "gson" -> new GsonVariant();
      case "fory-json" -> new ForyVariant();
      case "scan" -> new TokenScan();
      case "copy" -> new MemoryCopy();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
