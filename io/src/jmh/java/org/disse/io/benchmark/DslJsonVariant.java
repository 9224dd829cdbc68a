package org.disse.io.benchmark;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import java.io.IOException;
import java.util.Arrays;

/** dsl-json with converters made at compile time. */
final class DslJsonVariant extends Variant {
  private final DslJson<Object> json =
      new DslJson<>(
          com.dslplatform.json.runtime.Settings.basicSetup()
              .skipDefaultValues(true)
              .includeServiceLoader());
  private final JsonWriter writer = json.newWriter();

  @Override
  Object[] read(Corpus.Chunk chunk) throws IOException {
    Object[] models = new Object[chunk.size()];
    for (int i = 0; i < models.length; i++) {
      byte[] line =
          Arrays.copyOfRange(
              chunk.bytes(), chunk.start(i), chunk.start(i) + chunk.length(i));
      models[i] = json.deserialize(chunk.types().get(i), line, line.length);
    }
    return models;
  }

  @Override
  void write(Corpus.Chunk chunk, Object[] models, Sink sink) throws IOException {
    for (int i = 0; i < models.length; i++) {
      writer.reset();
      json.serialize(writer, chunk.types().get(i), models[i]);
      writer.toStream(sink);
      sink.write('\n');
    }
  }

  @Override
  Object readDocument(byte[] document) throws IOException {
    return json.deserialize(Plain.Document.class, document, document.length);
  }

  @Override
  void writeDocument(Object document, Sink sink) throws IOException {
    writer.reset();
    json.serialize(writer, document);
    writer.toStream(sink);
  }
}
