package org.disse.io.benchmark;

/** What it takes to copy the bytes. */
final class MemoryCopy extends Variant {
  @Override
  Object[] read(Corpus.Chunk chunk) {
    return new Object[] {chunk.bytes().clone()};
  }

  @Override
  Object readDocument(byte[] document) {
    return document.clone();
  }

  @Override
  boolean binds() {
    return false;
  }
}
