package org.disse.io.benchmark;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.reader.ObjectReader;

/** fastjson2, which makes its codecs at run time. */
final class Fastjson2 extends Variant {
  private final JSONWriter.Context writing =
      new JSONWriter.Context(
          JSONWriter.Feature.NotWriteEmptyArray,
          JSONWriter.Feature.WriteEnumsUsingName,
          JSONWriter.Feature.NotWriteRootClassName);
  private final JSONReader.Context reading = new JSONReader.Context();
  private final ObjectReader<?> mechanisms = reading.getObjectReader(Plain.Mechanism.class);
  private final ObjectReader<?> studies = reading.getObjectReader(Plain.Study.class);

  @Override
  Object[] read(Corpus.Chunk chunk) {
    Object[] models = new Object[chunk.size()];
    for (int i = 0; i < models.length; i++) {
      ObjectReader<?> reader = chunk.types().get(i) == Plain.Study.class ? studies : mechanisms;
      try (JSONReader in =
          JSONReader.of(chunk.bytes(), chunk.start(i), chunk.length(i), reading)) {
        models[i] = reader.readObject(in, chunk.types().get(i), null, 0);
      }
    }
    return models;
  }

  @Override
  void write(Corpus.Chunk chunk, Object[] models, Sink sink) {
    for (Object model : models) {
      sink.writeBytes(JSON.toJSONBytes(model, java.nio.charset.StandardCharsets.UTF_8, writing));
      sink.write('\n');
    }
  }

  @Override
  Object readDocument(byte[] document) {
    return JSON.parseObject(document, Plain.Document.class);
  }

  @Override
  void writeDocument(Object document, Sink sink) {
    sink.writeBytes(JSON.toJSONBytes(document, java.nio.charset.StandardCharsets.UTF_8, writing));
  }
}
