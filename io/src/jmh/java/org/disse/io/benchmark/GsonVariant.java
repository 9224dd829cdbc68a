package org.disse.io.benchmark;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonObject;
import com.google.gson.JsonSerializer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonSubTypes;

/** Gson, whose families need a hand-written adapter. */
final class GsonVariant extends Variant {
  private final Gson gson = gson();

  private static Gson gson() {
    GsonBuilder builder = new GsonBuilder().disableHtmlEscaping();
    Gson plain = builder.create();
    family(builder, plain, Plain.Cargo.class);
    family(builder, plain, Plain.Target.class);
    return builder.create();
  }

  private static void family(GsonBuilder builder, Gson plain, Class<?> family) {
    Map<String, Class<?>> byName = new HashMap<>();
    Map<Class<?>, String> names = new HashMap<>();
    for (JsonSubTypes.Type type : family.getAnnotation(JsonSubTypes.class).value()) {
      byName.put(type.name(), type.value());
      names.put(type.value(), type.name());
    }
    JsonDeserializer<Object> read =
        (json, type, context) ->
            plain.fromJson(json, byName.get(json.getAsJsonObject().get("type").getAsString()));
    JsonSerializer<Object> write =
        (value, type, context) -> {
          JsonObject object = new JsonObject();
          object.addProperty("type", names.get(value.getClass()));
          plain.toJsonTree(value).getAsJsonObject().entrySet().forEach(e -> object.add(e.getKey(), e.getValue()));
          return object;
        };
    builder.registerTypeAdapter(family, read);
    builder.registerTypeAdapter(family, write);
  }

  @Override
  Object[] read(Corpus.Chunk chunk) {
    Object[] models = new Object[chunk.size()];
    for (int i = 0; i < models.length; i++) {
      models[i] =
          gson.fromJson(
              new InputStreamReader(
                  new ByteArrayInputStream(chunk.bytes(), chunk.start(i), chunk.length(i)),
                  StandardCharsets.UTF_8),
              chunk.types().get(i));
    }
    return models;
  }

  @Override
  void write(Corpus.Chunk chunk, Object[] models, Sink sink) {
    for (Object model : models) {
      sink.writeBytes(gson.toJson(model).getBytes(StandardCharsets.UTF_8));
      sink.write('\n');
    }
  }

  @Override
  Object readDocument(byte[] document) throws IOException {
    return gson.fromJson(new String(document, StandardCharsets.UTF_8), Plain.Document.class);
  }

  @Override
  void writeDocument(Object document, Sink sink) {
    sink.writeBytes(gson.toJson(document).getBytes(StandardCharsets.UTF_8));
  }
}
