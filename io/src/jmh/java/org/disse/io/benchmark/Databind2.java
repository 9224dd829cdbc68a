package org.disse.io.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.Map;

/** Databind of Jackson 2 on records. */
final class Databind2 extends Variant {
  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<Class<?>, ObjectReader> readers =
      Map.of(
          Plain.Mechanism.class, mapper.readerFor(Plain.Mechanism.class),
          Plain.Study.class, mapper.readerFor(Plain.Study.class));
  private final ObjectReader documents = mapper.readerFor(Plain.Document.class);
  private final ObjectWriter writer = mapper.writer();

  @Override
  Object[] read(Corpus.Chunk chunk) throws IOException {
    Object[] models = new Object[chunk.size()];
    for (int i = 0; i < models.length; i++) {
      ObjectReader reader = readers.get(chunk.types().get(i));
      models[i] = reader.readValue(chunk.bytes(), chunk.start(i), chunk.length(i));
    }
    return models;
  }

  @Override
  void write(Corpus.Chunk chunk, Object[] models, Sink sink) throws IOException {
    for (Object model : models) {
      writer.writeValue(sink, model);
      sink.write('\n');
    }
  }

  @Override
  Object readDocument(byte[] document) throws IOException {
    return documents.readValue(document);
  }

  @Override
  void writeDocument(Object document, Sink sink) throws IOException {
    writer.writeValue(sink, document);
  }
}
