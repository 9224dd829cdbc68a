package org.disse.io.benchmark;

import java.util.Arrays;
import org.apache.fory.json.ForyJson;

/** fory-json, which makes its codecs at run time. */
final class ForyVariant extends Variant {
  private final ForyJson json =
      ForyJson.builder().writeNullFields(false).withAsyncCompilation(false).build();

  @Override
  Object[] read(Corpus.Chunk chunk) {
    Object[] models = new Object[chunk.size()];
    for (int i = 0; i < models.length; i++) {
      byte[] line =
          Arrays.copyOfRange(
              chunk.bytes(), chunk.start(i), chunk.start(i) + chunk.length(i));
      models[i] = json.fromJson(line, chunk.types().get(i));
    }
    return models;
  }

  @Override
  void write(Corpus.Chunk chunk, Object[] models, Sink sink) {
    for (Object model : models) {
      sink.writeBytes(json.toJsonBytes(model));
      sink.write('\n');
    }
  }

  @Override
  Object readDocument(byte[] document) {
    return json.fromJson(document, Plain.Document.class);
  }

  @Override
  void writeDocument(Object document, Sink sink) {
    sink.writeBytes(json.toJsonBytes(document));
  }
}
