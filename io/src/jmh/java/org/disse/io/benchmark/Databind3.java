package org.disse.io.benchmark;

import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Databind of Jackson 3 on records. */
final class Databind3 extends Variant {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();
  private final Map<Class<?>, ObjectReader> readers =
      Map.of(
          Plain.Mechanism.class, mapper.readerFor(Plain.Mechanism.class),
          Plain.Study.class, mapper.readerFor(Plain.Study.class));
  private final ObjectReader documents = mapper.readerFor(Plain.Document.class);
  private final ObjectWriter writer = mapper.writer();

  @Override
  Object[] read(Corpus.Chunk chunk) {
    Object[] models = new Object[chunk.size()];
    for (int i = 0; i < models.length; i++) {
      ObjectReader reader = readers.get(chunk.types().get(i));
      models[i] = reader.readValue(chunk.bytes(), chunk.start(i), chunk.length(i));
    }
    return models;
  }

  @Override
  void write(Corpus.Chunk chunk, Object[] models, Sink sink) {
    for (Object model : models) {
      writer.writeValue(sink, model);
      sink.write('\n');
    }
  }

  @Override
  Object readDocument(byte[] document) {
    return documents.readValue(document);
  }

  @Override
  void writeDocument(Object document, Sink sink) {
    writer.writeValue(sink, document);
  }
}
