package org.disse.io.benchmark;

import java.io.IOException;
import org.disse.io.codec.Lanes;

/** Our fast lane. */
final class DisseVariant extends Variant {
  private final Lanes lanes = new Lanes();

  @Override
  Object[] read(Corpus.Chunk chunk) {
    return lanes.read(chunk.bytes(), chunk.starts());
  }

  @Override
  void write(Corpus.Chunk chunk, Object[] models, Sink sink) {
    lanes.write(models, sink);
  }

  @Override
  Object readDocument(byte[] document) {
    return lanes.readDocument(document);
  }

  @Override
  void writeDocument(Object document, Sink sink) throws IOException {
    lanes.writeDocument(document, sink);
  }
}
