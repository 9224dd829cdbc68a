package org.disse.io.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** What Jackson's tokenizer takes alone: no text is decoded, nothing is built. */
final class TokenScan extends Variant {
  private final JsonFactory factory = new JsonFactory();

  @Override
  Object[] read(Corpus.Chunk chunk) throws IOException {
    long tokens = 0;
    for (int i = 0; i < chunk.size(); i++) {
      try (JsonParser parser =
          factory.createParser(chunk.bytes(), chunk.start(i), chunk.length(i))) {
        tokens += scan(parser);
      }
    }
    return new Object[] {tokens};
  }

  private static long scan(JsonParser parser) throws IOException {
    long tokens = 0;
    while (parser.nextToken() != null) {
      tokens++;
    }
    return tokens;
  }

  @Override
  Object readDocument(byte[] document) throws IOException {
    try (JsonParser parser = factory.createParser(document)) {
      return scan(parser);
    }
  }

  @Override
  boolean binds() {
    return false;
  }
}
