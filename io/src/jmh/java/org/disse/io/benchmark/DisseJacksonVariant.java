package org.disse.io.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.disse.io.codec.Lanes;

/** The same field tables over a host's parser and generator of jackson-core. */
final class DisseJacksonVariant extends Variant {
  private final JsonFactory factory = new JsonFactory();
  private final Lanes lanes = new Lanes();

  @Override
  Object[] read(Corpus.Chunk chunk) throws IOException {
    Object[] models = new Object[chunk.size()];
    for (int i = 0; i < models.length; i++) {
      try (JsonParser parser =
          factory.createParser(chunk.bytes(), chunk.start(i), chunk.length(i))) {
        models[i] = lanes.read(parser);
      }
    }
    return models;
  }

  @Override
  void write(Corpus.Chunk chunk, Object[] models, Sink sink) throws IOException {
    for (Object model : models) {
      try (JsonGenerator generator = factory.createGenerator(sink)) {
        lanes.write(model, generator);
      }
      sink.write('\n');
    }
  }

  @Override
  Object readDocument(byte[] document) throws IOException {
    try (JsonParser parser = factory.createParser(document)) {
      return lanes.readDocument(parser);
    }
  }

  @Override
  void writeDocument(Object document, Sink sink) throws IOException {
    try (JsonGenerator generator = factory.createGenerator(sink)) {
      lanes.writeDocument(document, generator);
    }
  }
}
