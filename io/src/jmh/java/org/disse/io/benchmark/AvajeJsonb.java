package org.disse.io.benchmark;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.util.Arrays;
import java.util.Map;

/** avaje-jsonb with adapters made at compile time. */
final class AvajeJsonb extends Variant {
  private final Jsonb jsonb = Jsonb.builder().serializeEmpty(false).build();
  private final Map<Class<?>, JsonType<Object>> types =
      Map.of(Plain.Mechanism.class, type(Plain.Mechanism.class), Plain.Study.class, type(Plain.Study.class));
  private final JsonType<Object> documents = type(Plain.Document.class);

  @SuppressWarnings("unchecked")
  private JsonType<Object> type(Class<?> type) {
    return (JsonType<Object>) jsonb.type(type);
  }

  @Override
  Object[] read(Corpus.Chunk chunk) {
    Object[] models = new Object[chunk.size()];
    for (int i = 0; i < models.length; i++) {
      byte[] line =
          Arrays.copyOfRange(
              chunk.bytes(), chunk.start(i), chunk.start(i) + chunk.length(i));
      models[i] = types.get(chunk.types().get(i)).fromJson(line);
    }
    return models;
  }

  @Override
  void write(Corpus.Chunk chunk, Object[] models, Sink sink) {
    for (int i = 0; i < models.length; i++) {
      sink.writeBytes(types.get(chunk.types().get(i)).toJsonBytes(models[i]));
      sink.write('\n');
    }
  }

  @Override
  Object readDocument(byte[] document) {
    return documents.fromJson(document);
  }

  @Override
  void writeDocument(Object document, Sink sink) {
    sink.writeBytes(documents.toJsonBytes(document));
  }
}
